// ODbL 1.0: LICENSE.txt
export default {"code":"91.71","name":"Kota Jayapura","channels":[]};
