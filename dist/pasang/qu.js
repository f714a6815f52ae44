// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Qurnia Mataram;1802112003";
