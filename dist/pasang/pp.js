// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="PP. Makmur;1221022005";
