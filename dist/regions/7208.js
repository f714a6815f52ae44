// ODbL 1.0: LICENSE.txt
export default {"code":"72.08","name":"Kabupaten Parigi Moutong","channels":[]};
