// ODbL 1.0: LICENSE.txt
export default {"code":"33.26","name":"Kabupaten Pekalongan","channels":[]};
