// ODbL 1.0: LICENSE.txt
export default {"code":"82.05","name":"Kabupaten Kepulauan Sula","channels":[]};
