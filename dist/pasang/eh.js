// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ehosakhozi;12042020111214202001|Eho;1214042004|Orahili Eho;1214072015|Eho Hilisimaetano;1214102011|Hilisataro Eho Sofayo;1214122014|Tetegawa'ai Ehomo;1214172011|Eho Orahili;1214182022|Eho Baluta;1214312002|Pepas Eheng;6407072004|Ehe;7106072025|Ehipten;9502072003";
