// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ojo Lali;1808152013|Ojandetun;5306012001|Ojang;5307082002";
