// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="B. Srikaton;1605011001";
