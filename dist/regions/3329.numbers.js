// ODbL 1.0: LICENSE.txt
export default {"code":"33.29","name":"Kabupaten Brebes","numbers":[]};
