// ODbL 1.0: LICENSE.txt
export default {"code":"36","name":"Banten","channels":[]};
