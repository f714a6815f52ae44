// ODbL 1.0: LICENSE.txt
export default {"code":"64.07","name":"Kabupaten Kutai Barat","channels":[]};
