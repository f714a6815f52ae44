// ODbL 1.0: LICENSE.txt
export default {"code":"96.05","name":"Kabupaten Maybrat","channels":[]};
