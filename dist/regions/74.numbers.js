// ODbL 1.0: LICENSE.txt
export default {"code":"74","name":"Sulawesi Tenggara","numbers":[]};
