// ODbL 1.0: LICENSE.txt
export default {"code":"62","name":"Kalimantan Tengah","numbers":[]};
