// ODbL 1.0: LICENSE.txt
export default {"code":"61.72","name":"Kota Singkawang","numbers":[]};
