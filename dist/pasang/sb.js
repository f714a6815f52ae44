// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Sbaga;9601162004|Sbir;9602062004";
