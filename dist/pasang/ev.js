// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Evu;8102162004|Evo;9402032008";
