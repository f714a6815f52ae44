// ODbL 1.0: LICENSE.txt
export default {"code":"16.74","name":"Kota Prabumulih","channels":[]};
