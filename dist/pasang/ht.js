// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="HTI Rantau Naro;1103202008|Htgalung Siwaluompo;1202012016";
