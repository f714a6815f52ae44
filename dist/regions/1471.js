// ODbL 1.0: LICENSE.txt
export default {"code":"14.71","name":"Kota Pekanbaru","channels":[]};
