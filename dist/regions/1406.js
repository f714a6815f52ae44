// ODbL 1.0: LICENSE.txt
export default {"code":"14.06","name":"Kabupaten Rokan Hulu","channels":[]};
