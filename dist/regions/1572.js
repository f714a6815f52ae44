// ODbL 1.0: LICENSE.txt
export default {"code":"15.72","name":"Kota Sungai Penuh","channels":[]};
