// ODbL 1.0: LICENSE.txt
export default {"code":"13","name":"Sumatera Barat","channels":[]};
