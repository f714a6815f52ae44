// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Uf;8102192009|Ufung;8208042014";
