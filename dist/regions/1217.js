// ODbL 1.0: LICENSE.txt
export default {"code":"12.17","name":"Kabupaten Samosir","channels":[]};
