// ODbL 1.0: LICENSE.txt
export default {"code":"93.01","name":"Kabupaten Merauke","channels":[]};
