// ODbL 1.0: LICENSE.txt
export default {"code":"62.71","name":"Kota Palangkaraya","channels":[]};
