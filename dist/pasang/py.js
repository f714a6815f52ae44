// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Pyang Mbik;1707102003|Mata Pyawu;5318032014|Pyefuri;9106052017|Pyawi;9111092004";
