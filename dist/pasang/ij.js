// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Cot Ijue;1111052048|Tebat Ijuk;1501172009|Tebat Ijuk Dili;1501172018|Duren Ijo;1607012028|Simpur Ijang;1705132005|Embong Ijuk;1708012004|Balun Ijuk;1901032002|Ijobalit;5203171007|Labuhan Ijuk;5204092014|Ijuk;6109062004|Sei Ijum Raya;6202082014|Ijigreg;9212072011";
