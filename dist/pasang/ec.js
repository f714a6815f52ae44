// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Eci;9303062003";
