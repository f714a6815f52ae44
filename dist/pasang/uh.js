// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Uha Uhangon;7201162005|Uhaimate;7602032011|Uhailanu;7603022005|Uhaidaho;7603022009|Uhak;8108132005|Uhyehebrig;9202312005";
