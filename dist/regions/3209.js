// ODbL 1.0: LICENSE.txt
export default {"code":"32.09","name":"Kabupaten Cirebon","channels":[]};
