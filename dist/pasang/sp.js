// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Meunasah Dayah SPK;1108222010|SP. Kerta Mulya;1608072007|S. Pelabuhan Dlm;1610052029|S. Pinang Lagati;1610122011|S. Pinang Nibung;1610122012|Spantan Jaya;1612032009|SP. Kota Bingin;1708052005|Spaha;5302192012|Walling Spanciby;8101092017|Spoiri;9115102002";
