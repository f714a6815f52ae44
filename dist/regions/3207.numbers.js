// ODbL 1.0: LICENSE.txt
export default {"code":"32.07","name":"Kabupaten Ciamis","numbers":[]};
