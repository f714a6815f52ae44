// ODbL 1.0: LICENSE.txt
export default {"code":"73.02","name":"Kabupaten Bulukumba","numbers":[]};
