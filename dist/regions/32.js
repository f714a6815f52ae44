// ODbL 1.0: LICENSE.txt
export default {"code":"32","name":"Jawa Barat","channels":[]};
