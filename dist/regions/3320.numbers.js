// ODbL 1.0: LICENSE.txt
export default {"code":"33.20","name":"Kabupaten Jepara","numbers":[]};
