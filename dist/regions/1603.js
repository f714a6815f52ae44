// ODbL 1.0: LICENSE.txt
export default {"code":"16.03","name":"Kabupaten Muara Enim","channels":[]};
