// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Wlahar;3301032007330202201033031320013329152010|Wlahar Wetan;3302102004|Wlahar Kulon;3302122001|Wlingi;3505171004";
