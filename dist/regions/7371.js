// ODbL 1.0: LICENSE.txt
export default {"code":"73.71","name":"Kota Makassar","channels":[]};
