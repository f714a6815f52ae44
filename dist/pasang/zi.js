// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Zia Biang;1214302003|Zinai;9501172007";
