// ODbL 1.0: LICENSE.txt
export default {"code":"16.09","name":"Kabupaten Ogan Komering Ulu Selatan","numbers":[]};
