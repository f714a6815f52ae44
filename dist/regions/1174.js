// ODbL 1.0: LICENSE.txt
export default {"code":"11.74","name":"Kota Langsa","channels":[]};
