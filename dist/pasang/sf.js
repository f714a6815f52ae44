// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Sfadon;9601272005|Sfakyo;9602032005|Sfarare;9605152005|Sfacko;9605212004|Sfaraka;9605212008";
