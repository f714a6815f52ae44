// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Batu Ejung;1706082012|Bunga Eja;52041420157317132008|Juku Eja;6310022027|Bunga Ejaya;7371061011|Bunga Eja Beru;7371071015|Ejub;9503372008";
