// ODbL 1.0: LICENSE.txt
export default {"code":"35","name":"Jawa Timur","numbers":[{"label":{"id":"UPT PPA Jawa Timur","en":"UPT PPA East Java"},"display":"0895-3487-71070","dial":"+62895348771070","emergency":false,"until":"2027-11-19"}]};
