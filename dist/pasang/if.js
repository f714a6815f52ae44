// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ifia-fia;9111082006|Ifat Mitu;9604112005|Ifiam;9604172006|Ifatkan;9604202005";
