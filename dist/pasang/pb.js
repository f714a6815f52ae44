// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="PB. Teungoh;1174022006|PB. Beuramo;1174022007|P Berayan Darat I;1271201006|P Berayan Darat II;1271201007|P Berayan Bengkel;1271201008|PB Bengkel Baru;1271201009|P Bulan Selayang II;1271211003|P Bulan Selayang I;1271211005";
