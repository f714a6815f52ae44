// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ocimaloleo;8204052009|Ocenep;9304052006";
