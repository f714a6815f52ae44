// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="MKCM;8203052018";
