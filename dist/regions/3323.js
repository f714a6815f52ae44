// ODbL 1.0: LICENSE.txt
export default {"code":"33.23","name":"Kabupaten Temanggung","channels":[]};
