// ODbL 1.0: LICENSE.txt
export default {"code":"11.10","name":"Kabupaten Aceh Singkil","channels":[]};
