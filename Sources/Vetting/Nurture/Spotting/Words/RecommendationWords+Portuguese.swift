extension RecommendationWords {
  /// Portuguese.
  static let portuguese = lexicon(
    .portuguese,
    classes: [
      "pode": """
      pode podes poderia poderias podia podias podem poderiam consegue consegues conseguiria quer queres puder puderes \
      pudesse pudesses
      """,
      "rec": "recomendação recommendação recomedação",
      "escrever": "escrever fazer deixar dar redigir publicar",
      "escreve": """
      escreve escreveria escreves escreverias faz faria farias deixa deixaria deixarias escreva faça deixe escrevesse \
      escrevesses fizesse fizesses deixasse deixasses fizer escrevas faças deixes
      """,
      "desejo": "preciso gostaria gostava agradecia agradeceria adoraria queria precisava ficaria",
      "coisa": """
      restaurante~ hotel~ livro~ filme~ advogad~ médic~ dentista~ contabilista~ contador~ ferramenta~ software vinho~ \
      curso~ agência~ fornecedor~ sítio~ podcast~ lugar~
      """,
      "família":
        "filho filha irmão irmã amigo amiga mulher marido colega aluno aluna sobrinho sobrinha estagiário",
    ],
    optional: "lhe te me nos uma um por favor de breve pequena curta você o a",
    asks: """
      uma/breve/pequena {rec} sua/tua/vossa | uma/breve/pequena {rec} da/de sua/tua/vossa parte | contar contigo/consigo … {rec} | contar com você … {rec} | falta me … {rec} | me falta … {rec}
      honra/prazer … receber/ter … {rec}
      {pode} … recomendar (o) meu/nosso trabalho
      escrever/escreveres/deixar/fazer me … {rec} | possível/poderia/podia/posso … ter/receber/obter … {rec}
      {pode} … … {escrever} … … {rec} | me/nos {escreve} … {rec} | {escreve} me/nos … {rec}
      se/que … … {escreve}/escrever … … {rec} ?
      escreveria/escreverias/deixaria/deixarias … … linhas/palavras/frases … … … como … {rec}
      ! pedir (lhe/te) (uma) (breve/pequena/curta) {rec}
      pedir/peço/solicitar/solicito/pedia … {rec}
      {desejo} … {rec} sua/tua/vossa | {desejo} … {rec} no/para/sobre/em linkedin/o/meu
      uma (breve) {rec} sua/tua | {rec} … … seria/ajudaria/ajudava/daria … importante/ótimo/muito/útil/me/excelente/jeito
      {pode} … me/nos recomendar | {pode} … recomendar me/nos | me/nos recomendar no/pelo/via linkedin
      importa/importas/importava/importavas/possível/favor/tempo/minuto/gentileza/amabilidade … … {escrever} … {rec}
      que me/nos {escreve} … {rec} | enviei/mandei/envio/enviado … pedido/solicitação de {rec} | trocar/trocamos … recomendações
      ! obrigad~/agradeço/grat~ … antemão … {rec} | ! obrigad~/agradeço desde já … {rec}
      """,
    offers: """
      se precisar/precisares/quiser/quiseres … {rec}
      {escrever} lhe/te … {rec} | lhe/te {escrever}/escrevo/faço/deixo/escreva/faça … {rec} | escrevo/faço/deixo lhe/te … {rec}
      escrever/fazer/deixar/escrevo/escreva … {rec} sobre/para/a si/ti/você | escrever lhe … {rec}
      posso/podemos/podia/poderia eu … {escrever} … {rec} | posso/podemos … {escrever} … {rec}
      recomendar te/lhe/você no linkedin | te/lhe recomendar no linkedin
      """,
    gave: """
      escrevi/escrevemos/deixei/publiquei … {rec} | acabei/acabo de … {escrever} … {rec}
      fiz/fizemos te/lhe … {rec} | te/lhe fiz … {rec} | fiz/fizemos … {rec} para/sobre você/ti/si
      recomendei te/lhe/você no linkedin | te/lhe recomendei no linkedin
      """,
    thanks: """
      recebi/vi/li … {rec}
      obrigad~/agradeço/grato/grata/agradecer/agradecido/agradecida … sua/tua/vossa … {rec}
      obrigad~/agradeço/agradecer … ter/teres … {rec} | obrigad~ … me escrever/deixar/fazer … {rec}
      obrigad~/agradeço … recomendar/recomendado no linkedin
      escreveu/escreveste/deixou/deixaste/fez/fizeste … {rec} sobre/para mim | me escreveu/deixou/fez … {rec}
      obrigad~/agradeço … linda/bonita/simpática/generosa/bela {rec} | li/vi/recebi … sua/tua … {rec}
      """,
    refuses: """
      por {rec} | escrevo/contacto por/pela {rec}
      carta~ de {rec} | não precisa~/é/tem … … {rec} | como pedir/obter/conseguir/escrever … {rec}
      pediu/pediram/pediste/pedi me … {rec} | me pediu/pediram/pediste … {rec} | nunca … … {rec}
      {rec} de/sobre/para um/uma/algum/alguma/que/onde/como/qual | {rec} para o/a/meu/minha {família}
      {rec} para o/a meu/minha {família} | recomendar me/nos um/uma/algum/alguma/algo/a/para/ao/à
      recomendar um/uma/algum/alguma/algo/a/para/ao/à/uns | me/nos recomendar o/a | recomendar me/nos o/a | {rec} … {coisa} | seu/teu pedido de {rec}
      """
  )
}
