// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="N-5 Aek Nabara;1210092015";
