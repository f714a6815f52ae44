// ODbL 1.0: LICENSE.txt
export default {"code":"81.01","name":"Kabupaten Maluku Tengah","channels":[]};
