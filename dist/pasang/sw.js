// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Swarna Dwipa;1603092012|Swastika Buana;1802102011|Catur Swako;1807142006|Swadaya;61050520117308062007|Swarangan;6301022005|Swan Slutung;6401072011|Swarga Bara;6408042012|Swatani;7302102011|Swentab;9103062013|Swapodibo;9106012008|Swainober;9106152003|Swaipak;9106152005";
