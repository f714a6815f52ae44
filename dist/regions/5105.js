// ODbL 1.0: LICENSE.txt
export default {"code":"51.05","name":"Kabupaten Klungkung","channels":[]};
