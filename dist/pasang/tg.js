// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Tgk Dilaweueng;1107122002|Tgk.Dibanda Pirak;1108202002|Tgk. Dibanda Tek-Tek;1108202032|Tgk. Di Bathon;1111032051|Juli Tgk Dilampoh;1111092005|Bireuen Meunasah Tgk Digadong;1111132006";
