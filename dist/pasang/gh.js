// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Meudhang Ghon;1114072011|Gheoghoma;5308182004|Ghonsume;7403172001|Ghone Bhalano;7403172004|Ghaiwando;9115072016|Ghaiwaru;9115072020|Ghoyui;9115082010|Ghoiwi Samberi;9115142006|Gheroi;9115142007|Ghanu;9303022015";
