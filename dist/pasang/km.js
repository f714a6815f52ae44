// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Kmp Melayu Tim;3603132006|Kmp Melayu Brt;3603132007|Kmafo;9601022009|Kmasen;9601122007";
