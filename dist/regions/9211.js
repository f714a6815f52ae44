// ODbL 1.0: LICENSE.txt
export default {"code":"92.11","name":"Kabupaten Manokwari Selatan","channels":[]};
