extension ShippedDrafts {
  /// The texts of templates in this language.
  static let dutch: [DraftKind: String] = [
    .ask:
      """
    Subject: Waar kennen we elkaar van?

    Beste {name},

    bedankt voor je verzoek. In mijn netwerk zitten mensen die ik ken of met wie ik heb gesproken. \
    Voordat ik accepteer, wil ik graag vragen: waar kennen we elkaar van, en wat zou goed zijn voor ons \
    allebei?

    Vriendelijke groet,
    {me}

    """,
    .reply:
      """
    Subject: Je verzoek om contact

    Beste {name},

    bedankt voor je verzoek. Ik heb het nog niet geaccepteerd, omdat ik graag weet met wie ik in contact \
    ben. Vertel me in een paar woorden wat je doet en wat je bij mij brengt; ik antwoord voor {day}.

    Vriendelijke groet,
    {me}

    """,
    .invite:
      """
    Subject: Zullen we praten?

    Beste {name},

    ik leer je graag kennen voordat we contact leggen. Heb je voor {day} een half uur voor een gesprek? \
    Noem twee of drie momenten die je schikken, en hoe je het liefst praat.

    Vriendelijke groet,
    {me}

    """,
    .decline:
      """
    Subject: Je verzoek om contact

    Beste {name},

    bedankt voor je bericht. Ik houd mijn netwerk klein en zie niet hoe ik je daarin van nut kan zijn, \
    dus laat ik je verzoek op LinkedIn onbeantwoord. Ik wens je veel succes.

    Vriendelijke groet,
    {me}

    """,
    .reconnect:
      """
    Subject: Weet je nog hoe we elkaar hebben ontmoet?

    Beste {name},

    we zijn hier al een tijdje verbonden, en ik ken de mensen in mijn netwerk graag. Weet je nog hoe we \
    elkaar hebben ontmoet? Als je voor {day} een half uur hebt, praat ik graag met je: waar je aan \
    werkt, en wat we voor elkaar zouden kunnen doen.

    Vriendelijke groet,
    {me}

    """,
  ]
}
