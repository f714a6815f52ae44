// ODbL 1.0: LICENSE.txt
export default {"code":"33.17","name":"Kabupaten Rembang","channels":[]};
