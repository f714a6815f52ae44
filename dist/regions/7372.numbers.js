// ODbL 1.0: LICENSE.txt
export default {"code":"73.72","name":"Kota Parepare","numbers":[]};
