// ODbL 1.0: LICENSE.txt
export default {"code":"76","name":"Sulawesi Barat","channels":[]};
