// ODbL 1.0: LICENSE.txt
export default {"code":"32.02","name":"Kabupaten Sukabumi","channels":[]};
