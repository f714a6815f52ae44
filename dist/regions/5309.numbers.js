// ODbL 1.0: LICENSE.txt
export default {"code":"53.09","name":"Kabupaten Ngada","numbers":[]};
