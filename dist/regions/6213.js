// ODbL 1.0: LICENSE.txt
export default {"code":"62.13","name":"Kabupaten Barito Timur","channels":[]};
