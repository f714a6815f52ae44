// ODbL 1.0: LICENSE.txt
export default {"code":"53.06","name":"Kabupaten Flores Timur","channels":[]};
