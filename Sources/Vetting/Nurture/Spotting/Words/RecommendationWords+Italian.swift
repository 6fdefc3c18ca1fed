extension RecommendationWords {
  /// Italian.
  ///
  /// «Segnalazione» was LinkedIn's word for years, and is a tip or a warning elsewhere: it counts only where it is written.
  static let italian = lexicon(
    .italian,
    classes: [
      "puoi": """
      puoi può potresti potrebbe potreste potete vuoi vorresti vorrebbe riesci riesce riusciresti riuscirebbe andrebbe
      """,
      "rec": "referenza raccomandazione raccomandazzione racomandazione",
      "seg": "referenza raccomandazione raccomandazzione racomandazione segnalazione",
      "scrivermi": """
      scrivermi scriverci lasciarmi lasciarci farmi darmi rilasciarmi scrivere lasciare fare redigere dare
      """,
      "scrivi": """
      scrivi scriveresti scriverebbe lasci lasceresti lascerebbe fai faresti farebbe scrivesse scrivessi lasciassi \
      lasciasse facessi facesse scriva faccia
      """,
      "desidero": "bisogno gradirei vorrei piacerebbe servirebbe apprezzerei cerco grato grata felice",
      "cosa": """
      ristorant~ albergo alberghi hotel~ libr~ film~ avvocat~ medic~ dentist~ commercialist~ strument~ software vin~ \
      cors~ agenzi~ fornitor~ podcast~ idraulic~
      """,
      "famiglia":
        "figlio figlia fratello sorella amico amica moglie marito collega studente studentessa nipote",
    ],
    optional: "mi ci una breve piccola di per favore da parte",
    asks: """
      una/breve/piccola {rec} tua/sua/vostra | una/breve/piccola {rec} da (parte) tua/sua/vostra/te/lei | contare su … {rec} | mi/ci manca … {rec} | onore/piacere … ricevere/avere … {rec}
      {puoi} … raccomandare (il) mio/nostro lavoro
      scrivermi/lasciarmi/farmi/rilasciarmi … {seg} | possibile/potrei/posso … avere/ricevere/ottenere … {rec}
      {puoi} … … {scrivermi} … … {seg} | mi/ci {puoi} … {scrivermi} … {seg} | mi/ci {scrivi} … {seg}
      scrivimi/lasciami/fammi … {seg}
      scriveresti/scriverebbe/lasceresti/lascerebbe … … righe/parole/frasi/riga … … … come … {rec}
      ! chiederti/chiederle/chiedervi (una) (breve/piccola) {rec}
      chiederti/chiederle/chiedervi/richiederti/richiederle/chiedo/chiedere … {seg}
      dispiacerebbe/dispiace/disposto/disposta/gentile/possibile/favore/cortesia/tempo/minuto/andrebbe … … {scrivermi} … {seg}
      {desidero} … {rec} da parte tua/sua/vostra | {desidero} … {rec} su/per/sul linkedin/il/mio
      {desidero} … tua/sua/vostra {rec} | {rec} … … sarebbe/aiuterebbe/servirebbe
      una (breve) tua/sua {rec} … sarebbe/aiuterebbe | {puoi} … raccomandarmi/segnalarmi/referenziarmi su/sul linkedin/mio
      ti/le ho/inviato/mandato … richiesta di {seg} | inviato/mandato/inviare … richiesta di {seg} | scambiarci/scambiare … referenze
      ! grazie/ringrazio … anticipo … {rec} | ! grazie/ringrazio … anticipatamente … {rec}
      """,
    offers: """
      se ti/le/vi serve/servisse/occorre … {rec} | se hai/ha bisogno … {rec}
      scriverti/scriverle/lasciarti/lasciarle/farti/farle … {seg} | ti/le scrivo/scriverò/scriva/lascio/lascerò/faccio/farò … {seg}
      ti/le posso … scrivere/lasciare/fare … {seg} | scrivere/lasciare/scrivo/scriva … {rec} per/su te/lei/voi
      scrivere/lasciare … {rec} su di te/lei | posso/possiamo … scrivere/lasciare … {rec} | raccomandarti/raccomandarla su linkedin
      """,
    gave: """
      ti/le/vi ho/abbiamo … scritto/lasciato/fatto … {seg} | ho/abbiamo … scritto/lasciato … {rec} per/su te/lei/voi
      ho/abbiamo … scritto/lasciato … {rec} su di te/lei | ti/la/l'ho … raccomandat~ su linkedin
      """,
    thanks: """
      ricevuto/visto/letto … {rec}
      grazie/ringrazio/ringraziarti/ringraziarla/grato/grata … tua/sua/vostra … {rec}
      grazie/ringrazio/ringraziarti/ringraziarla … avermi … {seg} | grazie/ringrazio … scritto/lasciato … {rec}
      ha/hai … scritto/lasciato … {rec} per/su me | ha/hai … scritto/lasciato … {rec} su di me
      mi hai … scritto/lasciato … {rec} | grazie … bella/bellissima/gentile/splendida {rec}
      letto/visto/ricevuto … tua/sua … {rec}
      """,
    refuses: """
      su {rec} | su/tramite la/sua {rec} | sulla {rec}
      lettera/lettere di {rec} | non … bisogno/serve/occorre/devi/deve/serviva … … {rec} | come chiedere/ottenere/scrivere … {seg}
      mi ha/hanno/hai chiesto … {seg} | {rec} di/per/su un/una/qualche/quale/dove/come | mai … … {rec}
      raccomandarmi un/una/qualche/a/il/la/per/presso | {rec} … {cosa} | tua/sua richiesta di {seg}
      {rec} per mio/mia/nostro {famiglia} | {rec} per il/la mio/mia {famiglia}
      """
  )
}
