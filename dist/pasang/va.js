// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Varia Agung Mataram;1802112007|Vahuta;7108022016|Talise Valangguni;7271081008|Marina Valen;9120012011|Vasco Damneen;9206232004|Vakam;9304202005|Vakam Dua;9304202006";
