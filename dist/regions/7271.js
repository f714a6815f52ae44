// ODbL 1.0: LICENSE.txt
export default {"code":"72.71","name":"Kota Palu","channels":[]};
