extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let dutchIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Voordat ik {other} vraag

    Geachte {name},

    u wilt graag {other} ontmoeten. Voordat ik dat vraag, help mij om het goed uit te leggen. De reden \
    heb ik zo begrepen:

    {why}

    Wat zou {other} eraan hebben? Twee zinnen die ik mag doorgeven zijn genoeg. En wilt u het nog? Zo \
    niet, zeg het gerust: dat is helemaal geen probleem, en dan laat ik het.

    Met vriendelijke groet,
    {me}

    """,
    .askTarget:
      """
    Subject: Mag ik {requester} aan u voorstellen?

    Geachte {name},

    {requester} wil u graag ontmoeten en heeft mij daarom gevraagd. Ik wilde uw gegevens niet doorgeven \
    zonder het u eerst te vragen.

    Waarom u: {why}

    Wat u eraan kunt hebben: {benefit}

    Nee zeggen mag zonder reden; ik zeg dan alleen dat het nu niet uitkomt. Spreekt het u aan, dan is \
    een kort ja genoeg, en schrijf ik u beiden.

    Met vriendelijke groet,
    {me}

    """,
    .blurb:
      """
    Subject: Over {requester}

    Geachte {name},

    hier zijn enkele regels over {requester} die u kunt doorsturen.

    {requester} wil graag {target} ontmoeten.

    De reden: {why}

    Wat {target} eraan kan hebben: {benefit}

    Met vriendelijke groet,
    {me}

    """,
    .joint:
      """
    Subject: {requester} en {target}

    Geachte {requester}, geachte {target},

    u hebt allebei gezegd dat u elkaar graag wilt leren kennen; bij dezen stel ik u aan elkaar voor.

    Waarover {requester} graag wil praten: {why}

    Wat {target} eraan kan hebben: {benefit}

    {requester}, wilt u twee of drie momenten voorstellen? De rest laat ik aan u beiden over, en ik hoor \
    graag hoe het was.

    Met vriendelijke groet,
    {me}

    """,
    .remind:
      """
    Subject: {other}: een kleine herinnering

    Geachte {name},

    een tijd geleden vroeg ik u naar een gesprek met {other}. Misschien is het bericht zoekgeraakt; \
    daarom vraag ik het nog één keer, en daarna niet meer.

    Een ja of nee in één woord is genoeg. Komt het niet uit, dan is dat helemaal geen probleem.

    Met vriendelijke groet,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Over {target}

    Geachte {name},

    dank dat u mij naar {target} vroeg. Ik heb erover nagedacht en breng u deze keer niet met elkaar in \
    contact. De reden is deze:

    {reason}

    Dat zeg ik u liever dan u te laten wachten, en ik wens u veel succes.

    Met vriendelijke groet,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Over {target}

    Geachte {name},

    dank dat u mij naar {target} vroeg. Deze keer moet ik nee zeggen, en ik hoop dat u mij dat niet \
    kwalijk neemt: ik stel maar af en toe mensen aan elkaar voor.

    Ik wens u veel succes.

    Met vriendelijke groet,
    {me}

    """,
    .withdraw:
      """
    Subject: {other}: het gaat niet door

    Geachte {name},

    dank dat u {other} wilde ontmoeten. Het gaat toch niet door, en u hoeft niets te doen.

    Ik stel het op prijs dat u ja zei.

    Met vriendelijke groet,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Kunt u mij aan {target} voorstellen?

    Geachte {name},

    ik wil graag {target} ontmoeten, en ik vermoed dat u elkaar kent.

    Waarom: {why}

    Wat {target} eraan kan hebben: {benefit}

    Doet u het liever niet, of kent u elkaar nauwelijks, zeg het dan gerust: dat is helemaal geen \
    probleem. En vraag het {target} alstublieft eerst, voordat u ons met elkaar in contact brengt.

    Met vriendelijke groet,
    {me}

    """,
    .outcome:
      """
    Subject: Hoe was het met {other}?

    Geachte {name},

    een tijd geleden bracht ik u en {other} met elkaar in contact. Hoe was het? Eén regel is genoeg, en \
    ik hoor het graag, hoe het ook liep: het helpt mij om mensen aan elkaar voor te stellen die elkaar \
    iets te zeggen hebben.

    Met vriendelijke groet,
    {me}

    """,
  ]
}
