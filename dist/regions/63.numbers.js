// ODbL 1.0: LICENSE.txt
export default {"code":"63","name":"Kalimantan Selatan","numbers":[]};
