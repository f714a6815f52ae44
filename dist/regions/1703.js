// ODbL 1.0: LICENSE.txt
export default {"code":"17.03","name":"Kabupaten Bengkulu Utara","channels":[]};
