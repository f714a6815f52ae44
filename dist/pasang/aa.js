// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Aan;5105022008";
