// ODbL 1.0: LICENSE.txt
export default {"code":"18.07","name":"Kabupaten Lampung Timur","channels":[]};
