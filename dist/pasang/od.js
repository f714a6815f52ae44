// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Muara Ode;1201112008|Lunyuk Ode;5204022002|Odi Paurata;5318022009|Sekolaq Oday;6407202003|Odase;9115142001|Odori;9119012004|Odiyai;9403052003|Odika;9507332001|Odeare;9602022008";
