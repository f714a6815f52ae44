// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Dsn. Baru P. Tengah;1501082013";
