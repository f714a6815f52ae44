// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="IV Koto Hilie;1301042001|IV Koto Mudiek;1301042002|IV Koto Setingkai;1401072006|IV Suko Menanti;1702222001|Ivimahad;9301112008";
