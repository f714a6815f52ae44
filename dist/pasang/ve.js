// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Veteran Jaya;1608011019|Vega;6106092017|Veta;9303142004";
