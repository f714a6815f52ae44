// ODbL 1.0: LICENSE.txt
export default {"code":"12.75","name":"Kota Binjai","numbers":[]};
