// ODbL 1.0: LICENSE.txt
export default {"code":"18.04","name":"Kabupaten Lampung Barat","channels":[]};
