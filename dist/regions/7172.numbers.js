// ODbL 1.0: LICENSE.txt
export default {"code":"71.72","name":"Kota Bitung","numbers":[]};
