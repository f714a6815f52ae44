// ODbL 1.0: LICENSE.txt
export default {"code":"63.07","name":"Kabupaten Hulu Sungai Tengah","channels":[]};
