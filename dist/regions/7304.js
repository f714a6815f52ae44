// ODbL 1.0: LICENSE.txt
export default {"code":"73.04","name":"Kabupaten Jeneponto","channels":[]};
