// ODbL 1.0: LICENSE.txt
export default {"code":"18.01","name":"Kabupaten Lampung Selatan","numbers":[]};
