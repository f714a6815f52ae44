// ODbL 1.0: LICENSE.txt
export default {"code":"96","name":"Papua Barat Daya","numbers":[]};
