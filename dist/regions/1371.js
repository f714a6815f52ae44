// ODbL 1.0: LICENSE.txt
export default {"code":"13.71","name":"Kota Padang","channels":[]};
