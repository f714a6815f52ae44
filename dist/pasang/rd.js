// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="RD. PJKA;1604101043|RD. PJKA Bandar Agung;1604101054";
