// ODbL 1.0: LICENSE.txt
export default {"code":"81.71","name":"Kota Ambon","channels":[]};
