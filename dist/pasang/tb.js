// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Tbotjin;9601122004|Tbo;9605212006";
