// ODbL 1.0: LICENSE.txt
export default {"code":"81.02","name":"Kabupaten Maluku Tenggara","channels":[]};
