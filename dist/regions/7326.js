// ODbL 1.0: LICENSE.txt
export default {"code":"73.26","name":"Kabupaten Toraja Utara","channels":[]};
