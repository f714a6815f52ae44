// ODbL 1.0: LICENSE.txt
export default {"code":"33.03","name":"Kabupaten Purbalingga","channels":[]};
