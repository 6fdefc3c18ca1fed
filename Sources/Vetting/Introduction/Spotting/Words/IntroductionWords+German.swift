extension IntroductionWords {
  /// German.
  static let german = IntroductionWords(
    .german,
    classes: [
      "kann": """
      kannst können könntest könnten könnt könntet koenntest koennten koennen würdest würden würdet wuerdest wuerden \
      magst mögen wärst wärest wären waeren hättest hätten hättet
      """,
      "sie": "du sie ihr",
      "mich": "mich mir uns",
      "intro": "intro vorstellung einführung bekanntmachung empfehlung",
    ],
    optional: "bitte du sie zu sehr",
    leads: """
      ? {kann} {sie} … {intro} zu/zum/zur/bei/mit
      ? über/um/für … {intro} zu/zum/zur/bei/mit
      ? über einen/den kontakt zu/zum/zur/mit
      ? bräuchte/brauche/bräuchten/brauchen … kontakt/draht zu/zum/zur/mit
      ? hätte/bräuchte/brauche/möchte/wünsche/suche/wünschte/hätten/bräuchten … {intro} zu/zum/zur/bei/mit
      """,
    opens: """
      {kann} {sie} … {mich} | wenn/ob/falls/sofern/dass {sie} … {mich} | bitte/bitten {sie} … {mich}
      so nett/lieb/freundlich/gut … {mich} | bereit/möglich/lieb/nett/dankbar {mich}
      (bitte) stell/stelle/stellst/stellen (bitte) (du/sie) (bitte) {mich}
      bringst/bringen/bring/verbinde/verbindest/verbinden/vernetze/vernetzt/machst/machen/mach (du/sie) (bitte) {mich}
      {kann} {sie} … kontakt/verbindung/draht | wenn/ob/falls/dass {sie} … kontakt/verbindung
      so nett/lieb/freundlich … kontakt | möglich … kontakt/verbindung
      stellst/stelle/stell du … kontakt
      möchte/würde (sehr) gern/gerne | würden uns (sehr) freuen
      """,
    closes: """
      (zu) vorstellen/vorzustellen/bekanntmachen/bekanntzumachen/verbinden/vernetzen/zusammenbringen/zusammenzubringen
      (zu) herstellen/herzustellen/vermitteln/ermöglichen/knüpfen/aufbauen/anbahnen/vorstellst/verbindest
      bekanntmachst/herstellst/vermittelst/vermittelt/vernetzt/vernetzen/vermittle/her/zusammen/vorstellt
      bekannt zu machen | bekannt machen/machst/macht | bekannt ?
      in kontakt/verbindung zu bringen/setzen | in kontakt/verbindung bringen/bringst/setzen | in kontakt/verbindung ?
      vor ? | vorgestellt werden | vor
      """,
    refuses: """
      dank/danke … dass {sie} … {mich} | nicht … {mich} … vorstellen
      als/nachdem/seit {sie} {mich} | schön/toll/nett/super/froh/freut dass {sie} {mich}
      """,
    fillers: """
      zu zum zur bei mit an bitte mal einmal vielleicht eventuell evtl gern gerne kurz auch direkt persönlich
      einander gegenseitig miteinander
      """,
    owners: """
      dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer euer eure euren eurem eurer mein meine meinen meinem
      meiner unser unsere unserem unserer seinem seiner einer einem eine einen dem der die das den des
      """,
    people: """
      jemand jemanden jemandem leute leuten personen menschen kollegen kolleginnen entscheider entscheidern investoren
      gründern gründerinnen kunden ansprechpartner ansprechpartnern fachleuten experten expertinnen irgendwem
      irgendjemandem verantwortlichen zuständigen architekten ingenieuren
      """,
    links: "bei von vom aus in im für mit an am zu zum zur auf über unter aus",
    pronouns:
      "ihm ihr ihnen ihn sie es das dies diesem dieser dir dich euch mich uns mir sich einander der dem denen",
    stops: """
      ich wir weil da denn damit wenn ob dass sie ihnen du würde würden wäre könnte freue freuen machen geben bekommen
      vermitteln herstellen ermöglichen heute morgen nächste nächsten bitte danke und um wegen zwecks bezüglich gern
      gerne sehr haben hätte hilfreich
      """,
    hasCapitalNouns: true
  )
}
