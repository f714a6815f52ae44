// ODbL 1.0: LICENSE.txt
export default {"code":"17.09","name":"Kabupaten Bengkulu Tengah","channels":[]};
