// ODbL 1.0: LICENSE.txt
export default {"code":"14.07","name":"Kabupaten Rokan Hilir","numbers":[]};
