// ODbL 1.0: LICENSE.txt
document.currentScript.dataset.names="Iwul;3201102002|Iwoimopuro;7401102019|Iwoimendaa;7401272004|Mata Iwoi;7402151002|Iwoimendoro;7405212001|Iwoikondo;7411022004|Iwoimea;7411092012|Iwoi Menggura;7411102003|Iwoimea Jaya;7411102004|Langara Iwawo;7412012002|Desa Adat Iwon;9103183002|Iwol;9301032005|Iwaka;9404152003|Iwigima;9501362006|Iwur;9502042001|Iwin;9604012008";
