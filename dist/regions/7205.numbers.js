// ODbL 1.0: LICENSE.txt
export default {"code":"72.05","name":"Kabupaten Buol","numbers":[]};
