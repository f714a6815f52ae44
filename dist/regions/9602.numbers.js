// ODbL 1.0: LICENSE.txt
export default {"code":"96.02","name":"Kabupaten Sorong Selatan","numbers":[]};
