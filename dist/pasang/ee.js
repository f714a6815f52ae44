// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Eeya;7208182003|Eewa;7405042007|Eemokolo;7406152004|Eelahaji;7410012003|Eensumala;7410032009|E'erinere;7410052011";
