// ODbL 1.0: LICENSE.txt
export default {"code":"81.05","name":"Kabupaten Seram Bagian Timur","channels":[]};
