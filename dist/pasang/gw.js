// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Gwinjaya;9110152001|Gwenggu;9402102004|Gwak Dugunik;9504462009|Gwilonik;9507242005";
