// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Sisarahili Oyo;1214222004|Dahana Tugala Oyo;1224072004|Fabaliwa Oyo;1224082003|Oyangbarang;5306092004|Oyah;6110042017|Oyom;7204062002|Oyak;7205112006|Oyengsi;9103072005|Oyaa;9207072004|Kadam/Oyim;9303012012|Oyehe;9401011006|Oyaigo;9403012010|Oyi;9507012002";
