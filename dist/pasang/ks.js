// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Astra Ksetra;1805022007";
