// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Eonbesi;5302032002";
