// ODbL 1.0: LICENSE.txt
export default {"code":"21","name":"Kepulauan Riau","channels":[]};
