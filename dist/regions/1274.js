// ODbL 1.0: LICENSE.txt
export default {"code":"12.74","name":"Kota Tanjungbalai","channels":[]};
