// ODbL 1.0: LICENSE.txt
export default {"code":"11.71","name":"Kota Banda Aceh","numbers":[]};
