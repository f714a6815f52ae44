// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="P. Mandangin;3527032001";
