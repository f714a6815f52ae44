// ODbL 1.0: LICENSE.txt
export default {"code":"51.04","name":"Kabupaten Gianyar","channels":[]};
