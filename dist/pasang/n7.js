// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="N-7 Aek Nabara;1210092017";
