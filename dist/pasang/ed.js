// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Edalode;5314052008|Panenggo Ede;5318112004|Edor;9208022003|Edagotadi;9408022004";
