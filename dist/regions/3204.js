// ODbL 1.0: LICENSE.txt
export default {"code":"32.04","name":"Kabupaten Bandung","channels":[]};
