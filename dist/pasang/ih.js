// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Lambou Darul Ihsan;1213072013|Sendanu Darul Ihsan;1410072009|Ihing;7604162009|Ihamahu;8101262007|Iha;81012620088106082004|Ihalik;9301172004";
