// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Kyowor;8204012007";
