// ODbL 1.0: LICENSE.txt
export default {"code":"11.17","name":"Kabupaten Bener Meriah","channels":[]};
