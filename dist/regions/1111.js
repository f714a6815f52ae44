// ODbL 1.0: LICENSE.txt
export default {"code":"11.11","name":"Kabupaten Bireuen","channels":[]};
