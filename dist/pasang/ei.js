// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Eimadake;5320022005|Eilode;5320022007|Eimau;5320022008|Eiada;5320032009|Eilogo;5320042005|Eikare;5320042009|Eipumek;9502322001";
