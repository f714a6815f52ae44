// ODbL 1.0: LICENSE.txt
export default {"code":"63.06","name":"Kabupaten Hulu Sungai Selatan","channels":[]};
