// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Owaq;1104012019|Owini;7202202006|Owalanga;7501112022|Owata;7503142002|Owi;9106032003|Owagambak;9501052012";
