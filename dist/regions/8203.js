// ODbL 1.0: LICENSE.txt
export default {"code":"82.03","name":"Kabupaten Halmahera Utara","channels":[]};
