// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Uitao;5301042005|Uiasa;5301042006|Uitiuh Ana;5301232002|Uitiuh Tuan;5301232004|Uiboa;5301232006|Uigwem;9604052004";
