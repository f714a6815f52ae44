// ODbL 1.0: LICENSE.txt
export default {"code":"17.05","name":"Kabupaten Seluma","numbers":[]};
