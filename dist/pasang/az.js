// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Azhar Permai;1607101029";
