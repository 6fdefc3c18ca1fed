extension RecommendationWords {
  /// Dutch.
  static let dutch = lexicon(
    .dutch,
    classes: [
      "kan": "kun kunt kan zou zouden wil wilt kunnen kon zult wilde kunde",
      "je": "je jij u jullie ge",
      "rec": "aanbeveling aanbeveeling aanbevelin aanbevelling referentie",
      "schrijven": "schrijven geven achterlaten plaatsen opstellen schrijft schrijf",
      "geschreven": "geschreven gegeven geplaatst achtergelaten opgesteld",
      "ding": """
      restaurant~ hotel~ boek~ film~ advocaat advocaten arts~ tandarts~ boekhouder~ accountant~ tool~ software wijn~ \
      cursus~ bureau~ leverancier~ podcast~ loodgieter~
      """,
      "familie": "zoon dochter broer zus vriend vriendin vrouw man collega student stagiair neef nicht",
    ],
    optional: "me mij ons een korte om te voor van graag ook even alsjeblieft je jij u jou",
    asks: """
      een/korte/kleine {rec} van je/jou/u/jullie | op je/jou/u/jullie rekenen … {rec} | ik/we mis/missen … {rec} | eer … {rec}
      {kan} {je} … mijn/ons werk … aanbevelen | aanbevelingen … … {kan} {je} … een
      zou/mag/kan ik … {rec} … krijgen/ontvangen/hebben
      {kan} {je} … … {rec} … … {schrijven} | {kan} {je} me/mij/ons … … {rec} | {kan} {je} … … {schrijven} … {rec}
      {kan} {je} … … regels/woorden/zinnen … … … als … {rec}
      schrijf/schrijft/geef/geeft (je/jij/u) me/mij/ons … {rec} | schrijf/schrijft je/jij/u … {rec}
      of/als {je} … … {rec} … … wilt/wil/kunt/kan/zou/schrijven/schrijft/zouden/wilde
      ! om … {rec} … vragen/verzoeken/vraag | ! je/jou/u … {rec} … vragen | ! je/jou/u … vragen … … {rec}
      vraag/vraagje/verzoek/verzoekje … … {rec} | bereid/lief/aardig/mogelijk/fijn/vriendelijk … … {rec} … schrijven/geven
      zou/zouden/hoop/wil/zoek … … {rec} van je/jou/u/jullie | zou/zouden/hoop/wil/zoek … … {rec} op/voor/over linkedin/mijn/ons
      blij/dankbaar/geholpen met/voor … {rec} | {rec} … … zou … fijn/helpen/leuk/geweldig/mooi/waarderen
      {kan} {je} me/mij/ons … linkedin … aanbevelen | {kan} {je} me/mij/ons (graag/even/ook) aanbevelen
      aanbevelingsverzoek | verzoek … om/voor … {rec} | aanbevelingen uitwisselen
      ! bedankt/dank … voorbaat … {rec}
      """,
    offers: """
      als {je} … {rec} nodig
      ik/we/wij … je/jou/u/jullie … {rec} … {schrijven} | {rec} voor/over je/jou/u/jullie … {schrijven}/willen
      schrijf/schrijven/geef … {rec} voor/over je/jou/u/jullie | ik/we/wij schrijf/schrijven … {rec}
      zal/mag/kan/wil/zou/zullen ik/we/wij … … {rec} … {schrijven} | ik/we/wij … je/jou/u … linkedin … aanbevelen
      """,
    gave: """
      ik/we/wij heb/hebben … … {rec} … {geschreven} | heb/hebben ik/we/wij … … {rec} … {geschreven}
      ik/we/wij … je/jou/u … linkedin … aanbevolen | schreef ik … {rec}
      """,
    thanks: """
      {rec} van je/jou/u/jullie … ontvangen/gekregen/gezien/gelezen
      dank/bedankt/dankjewel/dankbaar/bedanken/dankuwel … je/jouw/uw/jullie … {rec} | blij met je/jouw/uw/jullie … {rec}
      dank/bedankt/bedanken … dat/voor … {rec} … {geschreven}/schrijven | schreef/schreven je/jij/u … … {rec}
      hebt/heeft je/u … … {rec} … {geschreven} | {je} hebt/heeft … … {rec} … {geschreven}
      dank/bedankt … mooie/lieve/leuke/fijne/geweldige {rec} | je/jouw/uw … {rec} gelezen/gezien/ontvangen
      """,
    refuses: """
      op {rec} | op de/uw/je/zijn/haar {rec}
      geen … {rec} | hoeft/hoef … niet … … {rec} | hoe … … {rec} … vraag/vraagt/vragen/krijg/krijgt/schrijft
      hoe vraag/vraagt/vragen/krijg/krijgt … {rec}
      me/mij/ons … om … {rec} | {rec} voor een/goede/mijn {familie} | {rec} voor een/goede | {rec} … {ding} | {ding} {rec}
      {rec} voor mijn/onze {familie} | aanbevelen bij/voor | uw/je/jouw aanbevelingsverzoek | nooit … … {rec}
      {rec} waar/welke/wat/wie/hoe
      """
  )
}
