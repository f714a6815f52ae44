// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="S-4 Aek Nabara;1210092022";
