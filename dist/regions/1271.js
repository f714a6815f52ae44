// ODbL 1.0: LICENSE.txt
export default {"code":"12.71","name":"Kota Medan","channels":[]};
