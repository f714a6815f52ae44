// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Blang Uyok;1103022019|Uyem Beriring;1113102009|Muara Uya;6309072005|Mungkur Uyam;6311012018";
