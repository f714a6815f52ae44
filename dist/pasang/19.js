// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="19 Nopember;7401011001";
