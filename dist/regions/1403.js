// ODbL 1.0: LICENSE.txt
export default {"code":"14.03","name":"Kabupaten Bengkalis","channels":[]};
