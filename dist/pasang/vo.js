// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Voa'a;7108022013|Vokuyo;9504302011";
