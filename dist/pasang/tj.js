// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Tj. Baru Silaiya;1220012041|Tj. Haro Sikabu-kabu Pd. Panjang;1307042001";
