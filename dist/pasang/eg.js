// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Egon;5307092002|Egon Buluk;5307092011|Egon Gahar;5307212004|Raba Ege;5318042013|Egerwara;9208062004|Eguai;9403072010|Timobut Egewak;9405152007|Egipa;9406032006|Egebutu;9406102006|Egoni;9504182002|Egiam;9504252001";
