// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Tuo Lbk. Mengkuang;1508072002|Baru Lbk. Mengkuang;1508072008|Lbk. Tanah Terban;1508072009|Lb. Puding Baru;1611032009|Lb. Puding Lama;1611032011|Lb. Gelanggang;1611042002|LB. Belimbing I;1702232005|LB Belimbing II;1702232006|LB. Bingin Baru;1702232007";
