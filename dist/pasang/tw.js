// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Twelagiri;3304202003|Twi Mentibar;6101072007|Twootkindik;9203162008|Twer;9605082006";
