// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Matang Rayeuk SMK;1103232012|Smanggei;9212092032|Smusswioh;9605082005";
