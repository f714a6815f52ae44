// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="I'odano;1204292002|Iof;9604072003";
