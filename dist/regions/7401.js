// ODbL 1.0: LICENSE.txt
export default {"code":"74.01","name":"Kabupaten Kolaka","channels":[]};
