// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Pahger Nkindik;9203022012";
