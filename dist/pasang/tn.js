// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Tniumanu;5321082004";
