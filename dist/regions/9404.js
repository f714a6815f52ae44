// ODbL 1.0: LICENSE.txt
export default {"code":"94.04","name":"Kabupaten Mimika","channels":[]};
