// ODbL 1.0: LICENSE.txt
export default {"code":"61.05","name":"Kabupaten Sintang","channels":[]};
