extension IntroductionWords {
  /// Italian.
  static let italian = IntroductionWords(
    .italian,
    classes: [
      "puoi": "puoi può potresti potrebbe potete potreste potessi potesse vuoi vorresti riesci riusciresti",
      "presentarmi": "presentarmi presentarci introdurmi collegarmi",
      "mettermi": "mettermi metterci",
      "mi": "mi ci",
      "contatto": "contatto relazione comunicazione collegamento",
      "favore": "possibile dispiacerebbe dispiace gentile cortesia favore cortese gentilezza",
      "desidero": "piacerebbe vorrei gradirei apprezzerei desidererei",
    ],
    optional: "di da",
    leads: """
      {puoi} … {presentarmi} | {puoi} … {mettermi} in {contatto} | {puoi} … farmi/farci conoscere
      {mi} {puoi} … presentare/introdurre/collegare | {mi} {puoi} … mettere in {contatto}
      {mi} {puoi} … far conoscere
      ^ {mi} presenti/presenta/presenteresti/presenterebbe ? | {mi} fai/faresti/farebbe/facessi/facesse conoscere
      ^ {mi} metti/mette/metteresti/metterebbe in {contatto} ?
      {favore} (di/da) {presentarmi} | {favore} (di/da) {mettermi} in {contatto}
      {mi} metta/mettesse/mettessi in {contatto} | mettimi/mettici in {contatto} | {mi} presentassi/presentasse
      presentami/presentaci a/al/alla/alle/agli
      chiedo/chiederei/chiederti/chiederle/prego/pregherei (di) {presentarmi}
      chiedo/chiederei/chiederti/chiederle/prego/pregherei (di) {mettermi} in {contatto}
      {presentarmi} ? | {mettermi} in {contatto} ?
      {desidero} … essere presentato/presentata | {desidero} … essere messo/messa in {contatto}
      ? {desidero} … presentazione/introduzione a/al/alla/con
      """,
    refuses: """
      grazie … {presentarmi}/{mettermi}/avermi/averci | io/posso/possiamo/devo/dobbiamo/voglio/vogliamo/vorrei … {presentarmi}/{mettermi}
      non … {presentarmi} | quando {mi}
      """,
    fillers: "a ad al allo alla agli alle ai con col per favore magari direttamente anche",
    owners: """
      il lo la i gli le un uno una tuo tua tuoi tue suo sua suoi vostro vostra mio mia nostro nostra qualche l' un'
      """,
    people:
      "qualcuno persone gente colleghi responsabili investitori chi chiunque quelli l'amministratore l'ufficio",
    links: "di del della dei delle dello in nel nella con per da dal dalla presso che chi dell'ufficio",
    pronouns: "lui lei loro gli le voi te sé ciò",
    stops: """
      io perché poiché siccome così se quando prima domani oggi grazie e o mi ci ti per sarebbe è vorrei sto ho cerco
      come riguardo
      """
  )
}
