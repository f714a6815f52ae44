// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="S-5 Aek Nabara;1210092023";
