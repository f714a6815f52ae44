// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Muara Btg. Angkola;1213062011";
