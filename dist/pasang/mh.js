// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Way Mhorock;9171031016";
