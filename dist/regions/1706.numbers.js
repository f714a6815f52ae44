// ODbL 1.0: LICENSE.txt
export default {"code":"17.06","name":"Kabupaten Mukomuko","numbers":[]};
