// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Simpang Tetap Darul Ichsan;1472011009|Kie Ici;8201032018|Gam Ici;8201032021";
