// ODbL 1.0: LICENSE.txt
export default {"code":"35.72","name":"Kota Blitar","numbers":[]};
