// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Mesjid Sungai Iyu;1116022001|Perkebunan Sungai Iyu;1116022013|Ranca Iyuh;3603192001|Iyok;71080420087110032011|Iyaitaka;9403012019|Iyaidagi;9403132007|Iyaitadi;9403132008|Iyaro;9406052003|Iyantik;9501022008|Iyora;9501182004|Iyap;9506042018";
