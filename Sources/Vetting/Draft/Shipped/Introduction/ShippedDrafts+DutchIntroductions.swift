extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let dutchIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Voordat ik {other} vraag

    Beste {name},

    bedankt dat je me hebt gevraagd je aan {other} voor te stellen. Ik stel mensen alleen aan elkaar \
    voor als ze het allebei willen, dus ik vraag het eerst aan {other}. Schrijf me daarvoor in twee \
    zinnen waarom juist {other}, en wat {other} eraan zou hebben.

    Laat je het liever rusten, dan is dat prima, en je hoeft me niet te zeggen waarom.

    Vriendelijke groet,
    {me}

    """,
    .askTarget:
      """
    Subject: Wil je {requester} leren kennen?

    Beste {name},

    {requester} heeft me gevraagd jullie aan elkaar voor te stellen. Voordat ik dat doe, hoor ik graag \
    of je daar iets voor voelt.

    Waarom {requester} juist jou wil leren kennen:
    {why}

    Wat jij eraan zou hebben:
    {benefit}

    Een nee is prima, en een reden hoeft niet; {requester} hoort van mij niet wie nee heeft gezegd, en \
    ook niet waarom. Wil je het graag, dan is een kort ja genoeg.

    Vriendelijke groet,
    {me}

    """,
    .blurb:
      """
    Subject: Over {requester}

    Over {requester}:

    {requester} wil graag kennismaken met {target}.

    Waarom juist {target}:
    {why}

    Wat {target} eraan zou hebben:
    {benefit}

    Een nee is prima, en een reden hoeft niet.

    """,
    .joint:
      """
    Subject: {requester}, dit is {target}

    {requester}, dit is {target}. {target}, dit is {requester}.

    Jullie hebben me allebei laten weten dat jullie graag kennismaken.

    Waarom {requester} graag kennismaakt met {target}:
    {why}

    Wat eruit zou kunnen komen:
    {benefit}

    {requester}, stel jij twee of drie momenten voor? Vanaf hier laat ik het aan jullie over.

    Vriendelijke groet,
    {me}

    """,
    .remind:
      """
    Subject: De kennismaking met {other}

    Beste {name},

    een tijdje geleden schreef ik je over een kennismaking met {other}. Berichten raken zoek, dus ik \
    vraag het nog één keer, en daarna niet meer. Een kort ja of nee is genoeg.

    Komt het niet uit, dan is dat prima, en een reden hoeft niet; hoor ik niets, dan laat ik het rusten.

    Vriendelijke groet,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Je vraag over {target}

    Beste {name},

    bedankt dat je me hebt gevraagd je aan {target} voor te stellen. Ik breng jullie niet met elkaar in \
    contact. De reden is deze:
    {reason}

    Ik zeg het je liever eerlijk dan dat ik je laat wachten. Ik wens je veel succes met je plannen.

    Vriendelijke groet,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Je vraag over {target}

    Beste {name},

    bedankt dat je me hebt gevraagd je aan {target} voor te stellen. Ik breng jullie niet met elkaar in \
    contact, en ga liever niet in op de redenen. Ik schrijf het je zodat je niet hoeft te wachten, en \
    wens je veel succes met je plannen.

    Vriendelijke groet,
    {me}

    """,
    .withdraw:
      """
    Subject: De kennismaking met {other} gaat niet door

    Beste {name},

    bedankt dat je ja hebt gezegd tegen een kennismaking met {other}. Die gaat toch niet door, en je \
    hoeft niets te doen. Ik waardeer het dat je ervoor openstond.

    Vriendelijke groet,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Wil je me aan {target} voorstellen?

    Beste {name},

    ik maak graag kennis met {target}, en ik geloof dat jullie elkaar kennen. Wil je ons aan elkaar \
    voorstellen?

    Waarom juist {target}:
    {why}

    Wat {target} eraan zou hebben:
    {benefit}

    Vraag het gerust eerst aan {target}: dat heb ik graag, en ik wacht het antwoord af. Doe je het \
    liever niet, dan is dat prima, en een reden hoeft niet.

    Vriendelijke groet,
    {me}

    """,
    .outcome:
      """
    Subject: Hoe was het met {other}?

    Beste {name},

    een tijd geleden heb ik jou en {other} aan elkaar voorgesteld. Hoe was het? En zou je het \
    weer doen? Een regel is genoeg, en ik hoor het graag, hoe het ook liep.

    Vriendelijke groet,
    {me}

    """,
  ]
}
