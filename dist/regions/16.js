// ODbL 1.0: LICENSE.txt
export default {"code":"16","name":"Sumatera Selatan","channels":[]};
