// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Teubang Phui Mesjid;1106052022|Teubang Phui Baro;1106052023|Teubang Phuy;1106102015|Ateuk Lam Phang;1106182001|Blang Pha;1108092006|Phoy;9503372011";
