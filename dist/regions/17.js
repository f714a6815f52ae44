// ODbL 1.0: LICENSE.txt
export default {"code":"17","name":"Bengkulu","channels":[]};
