// ODbL 1.0: LICENSE.txt
export default {"code":"95","name":"Papua Pegunungan","numbers":[]};
