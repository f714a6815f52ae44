// ODbL 1.0: LICENSE.txt
export default {"code":"61","name":"Kalimantan Barat","channels":[]};
