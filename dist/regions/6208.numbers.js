// ODbL 1.0: LICENSE.txt
export default {"code":"62.08","name":"Kabupaten Sukamara","numbers":[]};
