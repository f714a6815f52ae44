// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="III Koto;1304032003|III Koto Aur Malintang;1305092001|III Koto Aur Malintang Utara;1305092002|III Koto Aur Malintang Timur;1305092003|III Koto Aur Malintang Selatan;1305092004";
