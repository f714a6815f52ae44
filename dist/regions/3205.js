// ODbL 1.0: LICENSE.txt
export default {"code":"32.05","name":"Kabupaten Garut","channels":[]};
