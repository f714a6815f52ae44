// ODbL 1.0: LICENSE.txt
export default {"code":"32.12","name":"Kabupaten Indramayu","channels":[]};
