// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Haar Ohoimur GPM;8102052014|Renfaan GPM;8102052029";
