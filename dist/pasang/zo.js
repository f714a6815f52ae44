// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Zozozea;5308012007|Zombandoga;9407022007";
