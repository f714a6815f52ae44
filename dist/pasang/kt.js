// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Kt Tuo P. Tengah;1501082007|Kt. Dian P. Tengah;1501082008|Kt. Baru Tanah Kampung;1572042012";
