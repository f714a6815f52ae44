// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Aji Jaya KNPI;1805062001";
