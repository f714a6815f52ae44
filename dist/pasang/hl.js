// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Hli Buei;6107122005";
