// ODbL 1.0: LICENSE.txt
export default {"code":"32.18","name":"Kabupaten Pangandaran","channels":[]};
