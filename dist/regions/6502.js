// ODbL 1.0: LICENSE.txt
export default {"code":"65.02","name":"Kabupaten Malinau","channels":[]};
