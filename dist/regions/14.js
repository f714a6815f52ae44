// ODbL 1.0: LICENSE.txt
export default {"code":"14","name":"Riau","channels":[]};
