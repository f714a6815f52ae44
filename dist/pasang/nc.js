// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ncera;5206042001|Ncandi;5206132011|Golo Ncuang;5310062027";
