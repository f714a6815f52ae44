// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Oabikase;5303202009|O'a Mate;5305022022|Oan Mane;5321022014|Oakbisik;9503462006";
