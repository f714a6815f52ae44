// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Fenun;5302082004|Feto Mone;5302322005|Femnasi;5303012024|Feer;8102182003|Weduar Fer;8102182007|Feruni;8107022005|Feternu;9208032002|Fefero;9302142003|Feingkama;9506052027|Fef;9604012001";
