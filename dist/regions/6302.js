// ODbL 1.0: LICENSE.txt
export default {"code":"63.02","name":"Kabupaten Kotabaru","channels":[]};
