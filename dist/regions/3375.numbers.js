// ODbL 1.0: LICENSE.txt
export default {"code":"33.75","name":"Kota Pekalongan","numbers":[]};
