// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="N-4 Aek Nabara;1210092014";
