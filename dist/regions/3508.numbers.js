// ODbL 1.0: LICENSE.txt
export default {"code":"35.08","name":"Kabupaten Lumajang","numbers":[]};
