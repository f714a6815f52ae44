// ODbL 1.0: LICENSE.txt
export default {"code":"15.09","name":"Kabupaten Tebo","numbers":[]};
