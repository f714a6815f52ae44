// ODbL 1.0: LICENSE.txt
export default {"code":"73.03","name":"Kabupaten Bantaeng","channels":[]};
