// ODbL 1.0: LICENSE.txt
export default {"code":"35.29","name":"Kabupaten Sumenep","numbers":[]};
