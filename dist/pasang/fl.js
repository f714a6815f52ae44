// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Flamboyan Baru;1371031001|Fluk;8204052002|Floyi;9601272003";
