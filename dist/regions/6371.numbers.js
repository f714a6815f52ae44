// ODbL 1.0: LICENSE.txt
export default {"code":"63.71","name":"Kota Banjarmasin","numbers":[]};
