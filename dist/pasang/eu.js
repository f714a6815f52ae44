// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Alue Eumpeuk;1105112009|Tuwi Eumpeuk;11051120221114062018|Lie Eue;1106122025|Alue Eumpok;1108042056|Cot Euntung;1108162039|Lhok Euncien;1108192022|Pasir Eurih;3201312003|Eureunpalay;3206062003";
