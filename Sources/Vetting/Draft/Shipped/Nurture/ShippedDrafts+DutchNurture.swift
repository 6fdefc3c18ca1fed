extension ShippedDrafts {
  /// The texts of templates for staying in touch in this language.
  static let dutchNurture: [DraftKind: String] = [
    .keepInTouch:
      """
    Subject: Even een berichtje

    Beste {name},

    ik moest vandaag aan je denken, en ik schrijf je liever nu dan dat er nog meer tijd overheen gaat. \
    Ik heb niets bijzonders nodig. Hoe gaat het met je, en waar ben je op het moment mee bezig?

    Een paar regels is genoeg, en er is geen haast bij.

    Vriendelijke groet,
    {me}

    """,
    .newJob:
      """
    Subject: Je overstap naar {company}

    Beste {name},

    ik zag dat je nu bij {company} werkt, en ik wens je daar een goede start. De eerste maanden op een \
    nieuwe plek zijn druk, dus een antwoord kan wachten. Als je je draai hebt gevonden, hoor ik graag \
    hoe het er is. Wat ga je er doen?

    Heb je iets aan een contact of een blik van buiten, schrijf me dan.

    Vriendelijke groet,
    {me}

    """,
    .longSilence:
      """
    Subject: Lang niet gesproken

    Beste {name},

    het is een paar jaar geleden dat we elkaar voor het laatst schreven. Zo gaat dat, en niemand hoeft \
    het uit te leggen. Ik heb ons contact altijd op prijs gesteld en pak de draad graag weer op. Hoe \
    gaat het met je, en waar werk je nu aan?

    Praat je liever een half uur aan de telefoon dan dat je schrijft, dan vind ik dat ook goed.

    Vriendelijke groet,
    {me}

    """,
    .thankRecommendation:
      """
    Subject: Je aanbeveling

    Beste {name},

    een tijdje geleden schreef je op LinkedIn een aanbeveling voor me, en ik weet niet of ik je daar \
    ooit voor heb bedankt. Dat doe ik nu: dank je wel voor de tijd die je ervoor hebt genomen. Ik doe \
    graag iets terug. Mag ik er ook een voor jou schrijven?

    Heb je er geen behoefte aan, dan is dat prima; mijn dank blijft dezelfde.

    Vriendelijke groet,
    {me}

    """,
    .returnFavour:
      """
    Subject: Nu ben ik aan de beurt

    Beste {name},

    een tijdje geleden deed je iets voor me, en dat ben ik niet vergeten. Ik doe graag iets terug, en ik \
    vraag het liever dan dat ik ernaar raad: wat kan ik op dit moment voor je doen? Dat kan een \
    introductie zijn, een frisse blik op iets waar je aan werkt, of een paar regels als aanbeveling.

    Schiet je nu niets te binnen, dan blijft het aanbod staan.

    Vriendelijke groet,
    {me}

    """,
    .connectionAnniversary:
      """
    Subject: Al {years} jaar in contact

    Beste {name},

    we zijn hier nu {years} jaar met elkaar verbonden. Dat vind ik een goede reden om je te schrijven, \
    niet om terug te kijken, maar om te horen hoe het met je gaat. Wat is er sindsdien belangrijk \
    geworden in je werk?

    Een paar regels is genoeg. Praat je liever, noem dan een dag die je schikt.

    Vriendelijke groet,
    {me}

    """,
    .birthday:
      """
    Subject: Voor je verjaardag

    Beste {name},

    van harte gefeliciteerd met je verjaardag. Ik wens je een jaar met gezondheid, tijd voor de mensen \
    om wie je geeft, en werk waar je plezier in hebt. Ik hoop dat het een mooie dag wordt, met of zonder \
    taart.

    Antwoorden hoeft niet. Heb je een keer zin in een gesprek, dan vind ik dat leuk.

    Vriendelijke groet,
    {me}

    """,
    .askRecommendation:
      """
    Subject: Een paar regels over ons werk

    Beste {name},

    ik wil je iets vragen: zou je op LinkedIn een paar regels over onze samenwerking willen schrijven, \
    als aanbeveling? Schrijf wat je zelf hebt gezien, in je eigen woorden. Drie of vier zinnen is \
    genoeg, en er is geen datum waarop het af moet zijn.

    Doe je het liever niet, dan is dat prima, en een reden hoeft niet. Tussen ons verandert er niets.

    Vriendelijke groet,
    {me}

    """,
    .offerRecommendation:
      """
    Subject: Een aanbeveling voor jou

    Beste {name},

    ik wil op LinkedIn graag een aanbeveling voor je schrijven, uit mezelf en zonder er iets voor terug \
    te verwachten. Ik houd me aan wat ik van je werk weet. Waar zou die vooral over moeten gaan: een \
    vaardigheid, een project of de manier waarop je met anderen werkt?

    Je leest de tekst als eerste en beslist of die op je profiel komt. Heb je liever geen aanbeveling, \
    laat het me dan weten.

    Vriendelijke groet,
    {me}

    """,
  ]
}
