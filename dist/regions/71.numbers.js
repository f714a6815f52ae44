// ODbL 1.0: LICENSE.txt
export default {"code":"71","name":"Sulawesi Utara","numbers":[]};
