// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Lambaro Skep;1171022011|Skonjing;1610032030|Skinu;5302162002|Kampung I Skip;6571021001|Skikilale;8104062010|Skom;8205092004|Skoaim;9103052010|Skanto;9111052001|Skofro;9111062007|Skouw Mabo;9171042001|Skouw Yambe;9171042002|Skouw Sae;9171042003";
