// ODbL 1.0: LICENSE.txt
export default {"code":"12","name":"Sumatera Utara","numbers":[]};
