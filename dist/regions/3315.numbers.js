// ODbL 1.0: LICENSE.txt
export default {"code":"33.15","name":"Kabupaten Grobogan","numbers":[]};
