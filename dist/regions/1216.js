// ODbL 1.0: LICENSE.txt
export default {"code":"12.16","name":"Kabupaten Humbang Hasundutan","channels":[]};
