// ODbL 1.0: LICENSE.txt
export default {"code":"33.07","name":"Kabupaten Wonosobo","channels":[]};
