// ODbL 1.0: LICENSE.txt
export default {"code":"94.05","name":"Kabupaten Puncak","channels":[]};
