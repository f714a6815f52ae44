// ODbL 1.0: LICENSE.txt
export default {"code":"34.04","name":"Kabupaten Sleman","numbers":[]};
