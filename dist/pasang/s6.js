// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="S-6 Aek Nabara;1210092024";
