// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Uuan;7101092002";
