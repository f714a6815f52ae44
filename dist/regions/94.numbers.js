// ODbL 1.0: LICENSE.txt
export default {"code":"94","name":"Papua Tengah","numbers":[]};
