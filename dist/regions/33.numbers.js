// ODbL 1.0: LICENSE.txt
export default {"code":"33","name":"Jawa Tengah","numbers":[]};
