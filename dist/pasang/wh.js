// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Whismer;9604162004";
