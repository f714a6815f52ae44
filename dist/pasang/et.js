// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Purba Tua Etek;1208252016|Ete Batu;1214182023|Kadu Eta;5318082016|Bumi Etam;6408152001|Eteng;7201102003|One Ete;7206152003|Etaralu;8105112018|Eti;8106022007";
