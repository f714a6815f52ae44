// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Eal;9506022042";
