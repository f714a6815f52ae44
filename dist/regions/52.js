// ODbL 1.0: LICENSE.txt
export default {"code":"52","name":"Nusa Tenggara Barat","channels":[]};
