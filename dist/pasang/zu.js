// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Orahili Zuzundrao;1204102032|Zuzundrao;1225052019|Zuriyati;7505092010";
