// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Kfaa;9605092010";
