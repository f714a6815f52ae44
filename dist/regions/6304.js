// ODbL 1.0: LICENSE.txt
export default {"code":"63.04","name":"Kabupaten Barito Kuala","channels":[]};
