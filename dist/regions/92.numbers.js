// ODbL 1.0: LICENSE.txt
export default {"code":"92","name":"Papua Barat","numbers":[]};
