// ODbL 1.0: LICENSE.txt
export default {"code":"82.06","name":"Kabupaten Halmahera Timur","channels":[]};
