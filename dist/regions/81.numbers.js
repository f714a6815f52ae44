// ODbL 1.0: LICENSE.txt
export default {"code":"81","name":"Maluku","numbers":[]};
