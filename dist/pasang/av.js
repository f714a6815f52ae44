// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Avolua;7208192001";
