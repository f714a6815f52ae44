// ODbL 1.0: LICENSE.txt
export default {"code":"93","name":"Papua Selatan","channels":[]};
