// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Mdl. Murung Mesjid;6306082011";
