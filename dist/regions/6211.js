// ODbL 1.0: LICENSE.txt
export default {"code":"62.11","name":"Kabupaten Pulang Pisau","channels":[]};
