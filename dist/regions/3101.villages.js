// ODbL 1.0: LICENSE.txt
export default [{"code":"31.01.01","name":"Kepulauan Seribu Utara","villages":[["1001","Pulau Panggang"],["1002","Pulau Kelapa"],["1003","Pulau Harapan"]]},{"code":"31.01.02","name":"Kepulauan Seribu Selatan","villages":[["1001","Pulau Untung Jawa"],["1002","Pulau Tidung"],["1003","Pulau Pari"]]}];
