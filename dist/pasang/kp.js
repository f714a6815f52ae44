// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Kp. Bantan;1108172003|Kp. Tempel;1108172007";
