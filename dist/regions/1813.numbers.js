// ODbL 1.0: LICENSE.txt
export default {"code":"18.13","name":"Kabupaten Pesisir Barat","numbers":[]};
