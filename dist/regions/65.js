// ODbL 1.0: LICENSE.txt
export default {"code":"65","name":"Kalimantan Utara","channels":[]};
