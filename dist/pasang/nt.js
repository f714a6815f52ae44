// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ntori;5206052005|Ntoke;5206072001|Ntonggu;5206182006|Ntobo;5272041005|Ntap;9212102027";
