// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Toaya Vunta;7203102017|Vuno;9503022007";
