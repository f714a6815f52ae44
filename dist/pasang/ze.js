// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Zed;1901042003";
