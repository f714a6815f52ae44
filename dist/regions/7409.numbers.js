// ODbL 1.0: LICENSE.txt
export default {"code":"74.09","name":"Kabupaten Konawe Utara","numbers":[]};
