// ODbL 1.0: LICENSE.txt
export default {"code":"32.14","name":"Kabupaten Purwakarta","channels":[]};
