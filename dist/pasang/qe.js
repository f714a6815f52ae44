// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Tanjung Qencono;1807232002";
