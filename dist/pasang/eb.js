// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Eban;5303022026|Ebungfa;9103122001|Ebram;9110132004|Ebenhaiser;9504012006";
