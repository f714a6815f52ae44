// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Byoklokfle;9601122003";
