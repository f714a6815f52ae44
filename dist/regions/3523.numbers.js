// ODbL 1.0: LICENSE.txt
export default {"code":"35.23","name":"Kabupaten Tuban","numbers":[]};
