// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Janji Manahan GNT;1220012001|Padang Matinggi GNT;1220012021|Gn. Kembang Baru;1605142002|Gn. Kembang Lama;1605142003|Gn. Meraksa Baru;1611022022|Gn Merakasa Lama;1611022029";
