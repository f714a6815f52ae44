// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ofa Padang Mahondang;1209142010|Bawo Ofuloa;1214312003|Ofu;5302192011|Ofalangga;5314052015|Offie;9203092020";
