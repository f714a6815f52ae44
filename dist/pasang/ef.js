// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Banda Efruan;8102052021|Effa;8105052002|Efi Efi;8203062003";
