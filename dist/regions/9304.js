// ODbL 1.0: LICENSE.txt
export default {"code":"93.04","name":"Kabupaten Asmat","channels":[]};
