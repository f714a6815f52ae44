// ODbL 1.0: LICENSE.txt
export default {"code":"12.04","name":"Kabupaten Nias","channels":[]};
