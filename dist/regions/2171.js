// ODbL 1.0: LICENSE.txt
export default {"code":"21.71","name":"Kota Batam","channels":[]};
