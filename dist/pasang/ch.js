// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ratna Chaton;1802082005|Chaliat;9605212003";
