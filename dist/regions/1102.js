// ODbL 1.0: LICENSE.txt
export default {"code":"11.02","name":"Kabupaten Aceh Tenggara","channels":[]};
