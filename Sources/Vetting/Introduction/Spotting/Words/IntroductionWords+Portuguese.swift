extension IntroductionWords {
  /// Portuguese of Portugal and of Brazil.
  static let portuguese = IntroductionWords(
    .portuguese,
    classes: [
      "pode": """
      podes podias pode poderia poderias podia puder pudesse pudesses puderes consegues consegue conseguiria \
      conseguirias queres podem poderiam podiam importaria importarias
      """,
      "me": "me nos",
      "verbo": "apresentar conectar introduzir",
      "por": "colocar pôr botar",
      "contacto": "contacto contato ligação comunicação",
      "desejo":
        "gostava gostaria adoraria adorava queria gostávamos gostaríamos agradecia agradeceria agradeço",
    ],
    optional: "de se você tu por favor",
    leads: """
      {pode} … {verbo} {me} | {pode} … {me} {verbo} | {me} {pode} … {verbo}
      {pode} … {por} {me} em {contacto} | {pode} … {me} {por} em {contacto} | {me} {pode} … {por} em {contacto}
      que {me} apresentasse/apresentasses/apresente/apresentes/apresentassem
      que {me} colocasse/colocasses/pusesse/pusesses/ponha/coloque em {contacto}
      se {me} apresentasse/apresentasses/apresentares/apresentar
      se {me} colocasse/colocasses/pusesse/pusesses/puser em {contacto}
      possível/importa/importas/importava/favor/gentileza/amabilidade/bondade/simpatia (de/se) {verbo} {me}
      possível/importa/importas/importava/favor/gentileza/amabilidade/bondade/simpatia (de/se) {me} {verbo}
      possível/importa/importas/importava/favor/gentileza/amabilidade/bondade (de) {por} {me} em {contacto}
      possível/importa/importas/importava/favor/gentileza/amabilidade/bondade (de) {me} {por} em {contacto}
      {verbo} {me} ? | {me} {verbo} ? | {por} {me} em {contacto} ? | {me} {por} em {contacto} ?
      tem como … {me} {verbo} | tem como … {me} {por} em {contacto} | {pode} … fazer a/uma ponte com
      ^ (você/tu) {me} apresenta/apresentas/apresentarias/apresentaria ?
      ^ (você/tu) {me} põe/pões/coloca/bota em {contacto} ?
      ^ (por) (favor) apresente/apresenta/apresentem {me} ao/à/a/aos | ^ apresentas {me} ?
      coloque/ponha/põe/coloca me/nos em {contacto} com
      {desejo} … ser apresentado/apresentada
      ? {desejo} … apresentação/introdução a/ao/à/com
      """,
    refuses: """
      obrigado/obrigada/obrigadíssimo … {verbo}/ter/terem | eu/posso/podemos/devo/devemos/quero/queremos/vou/vamos/quando … {verbo}/{por}
      não precisa/precisas … {verbo} | quando {me}
      """,
    fillers: "a à ao aos às com para pra pro por favor talvez diretamente também",
    owners:
      "o os as um uma teu tua teus tuas seu sua seus suas meu minha nosso nossa vosso vossa algum alguma este esta",
    people: "alguém pessoas gente colegas responsáveis investidores decisores quem diretor diretora",
    links: "de da do das dos em na no nas nos para com por que quem",
    pronouns: "ele ela eles elas lhe lhes você vocês ti si isso",
    stops: """
      eu porque pois já para se quando antes amanhã hoje obrigado obrigada e ou me nos te agradeço é seria sobre estou
      tenho como
      """
  )
}
