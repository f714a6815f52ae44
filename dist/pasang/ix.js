// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="IX Korong;1372011004";
