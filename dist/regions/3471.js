// ODbL 1.0: LICENSE.txt
export default {"code":"34.71","name":"Kota Yogyakarta","channels":[]};
