// ODbL 1.0: LICENSE.txt
export default {"code":"16.11","name":"Kabupaten Empat Lawang","channels":[]};
