// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Lawe Stul;1102072005|Stambul Jaya;1102152013|Stabat Baru;1205071010|Stabat Lama;1205082003|Stabat Lama Barat;1205082008|Jentera Stabat;1205082013|Stungkit;1205082014|Stowe Brang;5204062001|Stagen;6302062011|Stadong;7204022012|Stadion;8271061004";
