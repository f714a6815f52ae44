// ODbL 1.0: LICENSE.txt
export default {"code":"71.02","name":"Kabupaten Minahasa","numbers":[]};
