// ODbL 1.0: LICENSE.txt
export default {"code":"91.03","name":"Kabupaten Jayapura","channels":[]};
