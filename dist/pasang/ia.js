// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Iantena;5307102009";
