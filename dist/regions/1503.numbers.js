// ODbL 1.0: LICENSE.txt
export default {"code":"15.03","name":"Kabupaten Sarolangun","numbers":[]};
