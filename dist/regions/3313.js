// ODbL 1.0: LICENSE.txt
export default {"code":"33.13","name":"Kabupaten Karanganyar","channels":[]};
