// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="S-1 Aek Nabara;1210092019";
