// ODbL 1.0: LICENSE.txt
export default {"code":"35.11","name":"Kabupaten Bondowoso","numbers":[]};
