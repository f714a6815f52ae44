// ODbL 1.0: LICENSE.txt
export default {"code":"82","name":"Maluku Utara","channels":[]};
