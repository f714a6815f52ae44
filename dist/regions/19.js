// ODbL 1.0: LICENSE.txt
export default {"code":"19","name":"Kepulauan Bangka Belitung","channels":[]};
