// ODbL 1.0: LICENSE.txt
export default {"code":"53.19","name":"Kabupaten Manggarai Timur","channels":[]};
