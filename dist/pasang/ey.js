// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Eyat Mayang;5201132010|Eyapouda;9403042007|Eyagitaida;9403232002|Eyuni;9507212003";
