// ODbL 1.0: LICENSE.txt
export default {"code":"52.06","name":"Kabupaten Bima","channels":[]};
