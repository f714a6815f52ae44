// ODbL 1.0: LICENSE.txt
export default {"code":"91.10","name":"Kabupaten Sarmi","channels":[]};
