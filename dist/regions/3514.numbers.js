// ODbL 1.0: LICENSE.txt
export default {"code":"35.14","name":"Kabupaten Pasuruan","numbers":[]};
