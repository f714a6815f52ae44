// ODbL 1.0: LICENSE.txt
export default {"code":"31","name":"Daerah Khusus Ibukota Jakarta","numbers":[]};
