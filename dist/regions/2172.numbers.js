// ODbL 1.0: LICENSE.txt
export default {"code":"21.72","name":"Kota Tanjung Pinang","numbers":[]};
