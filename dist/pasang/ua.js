// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ua;5316042015|Uabau;5321082005|Uamalingku;7209101007|Uabanga;7503042005|Uat;8102182008|Uase;9503502007|Uam;9503512002";
