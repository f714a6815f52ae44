// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="WKO;8203112004";
