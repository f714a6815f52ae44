// ODbL 1.0: LICENSE.txt
export default {"code":"74.71","name":"Kota Kendari","channels":[]};
