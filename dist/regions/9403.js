// ODbL 1.0: LICENSE.txt
export default {"code":"94.03","name":"Kabupaten Paniai","channels":[]};
