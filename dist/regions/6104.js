// ODbL 1.0: LICENSE.txt
export default {"code":"61.04","name":"Kabupaten Ketapang","channels":[]};
