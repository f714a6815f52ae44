// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Hyansip;9103062016";
