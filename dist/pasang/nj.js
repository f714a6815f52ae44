// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Lau Njuhar I;1211062017";
