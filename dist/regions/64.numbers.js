// ODbL 1.0: LICENSE.txt
export default {"code":"64","name":"Kalimantan Timur","numbers":[]};
