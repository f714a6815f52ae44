// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ujong XII;1106102051|Batu XII;1108172006|Banjar XII;1407031010";
