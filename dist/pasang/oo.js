// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Simandraolo O'o'u;1214212006|Balohili O'o'u;1214212011|O'o;52050120075206082007|O'obibi;5302202008|O'of;5302272006|O'o Parese;7210062008";
