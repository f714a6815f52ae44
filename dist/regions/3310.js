// ODbL 1.0: LICENSE.txt
export default {"code":"33.10","name":"Kabupaten Klaten","channels":[]};
