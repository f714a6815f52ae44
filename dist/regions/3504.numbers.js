// ODbL 1.0: LICENSE.txt
export default {"code":"35.04","name":"Kabupaten Tulungagung","numbers":[]};
