// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="N-8 Aek Nabara;1210092018";
