// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Crueng;1107032023|Pante Crueng Tanjong;1107142058|Blang Crok;1108162040|Paya Crot;1111162008|Crueng Kumbang;1111172004|Crak Mong;1114042004|Blang Crum;1173012003|Crewek;3315072009|Criwik;3317112017|Cranggang;3319092008|Crabak;3502012017|Craken;3503022004";
