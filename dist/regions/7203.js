// ODbL 1.0: LICENSE.txt
export default {"code":"72.03","name":"Kabupaten Donggala","channels":[]};
