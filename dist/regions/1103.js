// ODbL 1.0: LICENSE.txt
export default {"code":"11.03","name":"Kabupaten Aceh Timur","channels":[]};
