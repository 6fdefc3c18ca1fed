extension IntroductionWords {
  /// Dutch.
  static let dutch = IntroductionWords(
    .dutch,
    classes: [
      "kan": "kun kunt kan zou zouden wil wilt kunnen kon zult wilde",
      "je": "je jij u jullie ge",
      "me": "me mij ons",
      "verbind": "voorstellen introduceren koppelen verbinden linken voordragen",
      "intro": "intro introductie voorstelling kennismaking",
      "even": "eens even kunnen willen misschien aub alsjeblieft graag ook",
    ],
    optional:
      "eens even kunnen willen misschien aub alsjeblieft graag ook aan bij met je u jij om te kunt kan wilt brengen brengt",
    leads: """
      {kan} {je} … {me} ({even}) ({even}) {verbind} (aan/bij/met)
      {kan} {je} … {me} ({even}) in contact/verbinding ({even}) brengen met
      {je} … {me} ({even}) {kan} {verbind} (aan/bij/met)
      {je} … {me} in contact/verbinding {kan} brengen met | {je} … {me} in contact brengt met
      als/dat/of {je} {me} ({even}) ({even}) {verbind} (aan/bij/met)
      als/dat/of {je} {me} … in contact … brengen met
      vragen om/of {me} voor te stellen (aan) | vragen om {me} in contact te brengen (met)
      vragen om {me} te introduceren (bij)
      breng/brengt/brengen (je/u/jij) {me} (alsjeblieft/even) in contact met
      stel/stelt (je/u/jij) {me} voor aan ?
      mogelijk/fijn/graag (om) {me} {verbind} aan | mogelijk (om) {me} in contact te brengen met
      ? zou/wil/graag/hoop/wilde/zoek/vraag … {intro} bij/aan/met
      ? dankbaar/blij … {intro} bij/aan/met | {kan} {je} … {intro} bij/aan/met
      graag/wil/zou … voorgesteld worden aan | {kan} {je} {me} … doorverwijzen naar
      """,
    opens: """
      {kan} {je} … {me} | als/dat/of {je} … {me} | stel/stelt (je/u/jij) {me}
      breng/brengt (je/u/jij) {me} | mogelijk/bereid (om) {me}
      zou/wil/wou … graag | {kan} {je} … contact | als/dat/of {je} … contact
      """,
    closes: """
      (kunnen/willen/kunt/kan/wilt) (te) {verbind} | voor te stellen
      in contact/verbinding (kunnen/willen/kunt/kan/wilt/te) (brengen/brengt) | voor ?
      voorgesteld (te) worden | (kunnen/willen/kunt/kan/wilt) (te) leggen/maken | legt
      """,
    refuses: """
      bedankt/dank … {me} | niet … {me} … voorstellen | toen {je} {me}
      """,
    fillers:
      "aan bij met misschien even eens alsjeblieft alstublieft aub graag ook direct persoonlijk elkaar te",
    owners: "de het een je jouw uw jullie mijn onze ons hun zijn haar die dat deze",
    people: "iemand mensen personen collega's beslissers investeerders degene diegene iedereen anderen",
    links: "bij van in op voor met uit aan die wie wat binnen",
    pronouns: "hem haar hen hun jou jezelf elkaar mij ons zich dat het die",
    stops: """
      ik wij omdat want zodat als wanneer voordat morgen vandaag bedankt dank en of om zou willen kunnen krijgen is over
      wegens graag heel dat maken geven doen regelen
      """
  )
}
