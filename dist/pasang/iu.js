// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Iusmolo;5302032019";
