// ODbL 1.0: LICENSE.txt
export default {"code":"12.03","name":"Kabupaten Tapanuli Selatan","numbers":[]};
