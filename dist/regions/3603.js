// ODbL 1.0: LICENSE.txt
export default {"code":"36.03","name":"Kabupaten Tangerang","channels":[]};
