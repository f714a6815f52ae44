// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Uzuzozo;5308012029|Uzuramba;5308032020|Uzuramba Barat;5308032035";
