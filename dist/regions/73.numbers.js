// ODbL 1.0: LICENSE.txt
export default {"code":"73","name":"Sulawesi Selatan","numbers":[]};
