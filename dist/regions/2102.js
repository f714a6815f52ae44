// ODbL 1.0: LICENSE.txt
export default {"code":"21.02","name":"Kabupaten Karimun","channels":[]};
