// ODbL 1.0: LICENSE.txt
export default {"code":"15.08","name":"Kabupaten Bungo","channels":[]};
