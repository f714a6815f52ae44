// ODbL 1.0: LICENSE.txt
export default {"code":"53.12","name":"Kabupaten Sumba Barat","channels":[]};
