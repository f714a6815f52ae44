// ODbL 1.0: LICENSE.txt
export default {"code":"35.21","name":"Kabupaten Ngawi","numbers":[]};
