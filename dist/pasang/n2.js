// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="N-2 Aek Nabara;1210092012";
