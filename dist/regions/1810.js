// ODbL 1.0: LICENSE.txt
export default {"code":"18.10","name":"Kabupaten Pringsewu","channels":[]};
