// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Dao-dao Zanuwo;1214092012|Dao-dao Zanuwo Idano Tae;1214342004|Zala Kadu;5312042009|Batu Zaman;9115012027|Zapma;9501172002";
