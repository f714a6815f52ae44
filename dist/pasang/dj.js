// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Djela Manu;5318022011|Djadu;5320012016";
