// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Psr Siborong Borong;1202091001|P. Salak Baru;1503012008|Ps. Tebing Tinggi;1611041017";
