// ODbL 1.0: LICENSE.txt
export default {"code":"72","name":"Sulawesi Tengah","channels":[]};
