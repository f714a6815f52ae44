// ODbL 1.0: LICENSE.txt
export default {"code":"16.71","name":"Kota Palembang","channels":[]};
