// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Hwealoma;9503032009|Hwesalemo;9503042018";
