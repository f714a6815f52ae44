// ODbL 1.0: LICENSE.txt
export default {"code":"92.07","name":"Kabupaten Teluk Wondama","channels":[]};
