// ODbL 1.0: LICENSE.txt
export default {"code":"18","name":"Lampung","channels":[]};
