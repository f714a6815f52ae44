// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Snok;5302092004|Snerbo;9106121013|Snaimboy;9202032011|Sneremer;9212052007";
