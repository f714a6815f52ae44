// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Ouw;8101262001|Indou Oufa;9202142022|Oum;9402062007";
