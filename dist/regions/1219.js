// ODbL 1.0: LICENSE.txt
export default {"code":"12.19","name":"Kabupaten Batu Bara","channels":[]};
