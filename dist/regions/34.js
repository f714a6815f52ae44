// ODbL 1.0: LICENSE.txt
export default {"code":"34","name":"Daerah Istimewa Yogyakarta","channels":[]};
