// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Batee Shok;1172032002|Shabah;6305092005";
