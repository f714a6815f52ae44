// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="T\"Singa;9404102004";
