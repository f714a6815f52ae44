// ODbL 1.0: LICENSE.txt
export default {"code":"74.14","name":"Kabupaten Buton Tengah","channels":[]};
