// ODbL 1.0: LICENSE.txt
export default {"code":"53","name":"Nusa Tenggara Timur","numbers":[]};
