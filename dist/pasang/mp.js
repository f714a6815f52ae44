// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Mpili;5206082012|Mpuri;5206132003|Wombo Mpanau;7203192007|Mpoa;7209042021|Mpanau;7210012013";
