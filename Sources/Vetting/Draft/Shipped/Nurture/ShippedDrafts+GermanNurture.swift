extension ShippedDrafts {
  /// The texts of templates for staying in touch in this language.
  static let germanNurture: [DraftKind: String] = [
    .keepInTouch:
      """
    Subject: Ein Gruß zwischendurch

    Guten Tag {name},

    heute habe ich an Sie gedacht, und bevor noch mehr Zeit vergeht, schreibe ich Ihnen lieber gleich. \
    Ein besonderes Anliegen habe ich nicht. Wie geht es Ihnen, und was beschäftigt Sie zurzeit?

    Ein paar Zeilen genügen, und es eilt nicht.

    Freundliche Grüße
    {me}

    """,
    .newJob:
      """
    Subject: Ihr Wechsel zu {company}

    Guten Tag {name},

    ich habe gesehen, dass Sie jetzt bei {company} arbeiten, und wünsche Ihnen dort einen guten Anfang. \
    In den ersten Monaten ist viel zu tun, eine Antwort eilt also nicht. Wenn Sie angekommen sind, würde \
    ich gern mehr darüber hören: Was werden Sie dort machen?

    Falls Ihnen ein Kontakt oder eine Meinung von außen nützt, schreiben Sie mir gern.

    Freundliche Grüße
    {me}

    """,
    .longSilence:
      """
    Subject: Nach langer Zeit

    Guten Tag {name},

    seit einigen Jahren haben wir nichts voneinander gehört. So etwas kommt vor, und niemand muss es \
    erklären. Der Kontakt mit Ihnen war mir wichtig, und ich würde gern wieder daran anknüpfen. Wie geht \
    es Ihnen, und woran arbeiten Sie heute?

    Wenn Ihnen eine halbe Stunde am Telefon lieber ist als Schreiben, passt mir das ebenso gut.

    Freundliche Grüße
    {me}

    """,
    .thankRecommendation:
      """
    Subject: Ihre Empfehlung

    Guten Tag {name},

    vor einiger Zeit haben Sie auf LinkedIn eine Empfehlung für mich geschrieben, und ich weiß nicht, ob \
    ich Ihnen je dafür gedankt habe. Das hole ich nach: Vielen Dank, dass Sie sich die Zeit genommen \
    haben. Gern würde ich mich revanchieren. Darf ich auch eine für Sie schreiben?

    Wenn Sie keine brauchen, ist das völlig in Ordnung; mein Dank bleibt derselbe.

    Freundliche Grüße
    {me}

    """,
    .returnFavour:
      """
    Subject: Jetzt bin ich an der Reihe

    Guten Tag {name},

    vor einiger Zeit haben Sie etwas für mich getan, und das habe ich nicht vergessen. Nun möchte ich \
    gern etwas für Sie tun und frage lieber, als zu raten: Was könnte Ihnen zurzeit nützen? Das kann ein \
    Kontakt sein, ein zweiter Blick auf eine Sache oder ein paar Zeilen als Empfehlung.

    Wenn Ihnen im Moment nichts einfällt, gilt das Angebot auch später.

    Freundliche Grüße
    {me}

    """,
    .connectionAnniversary:
      """
    Subject: Seit {years} Jahren in Kontakt

    Guten Tag {name},

    wir sind hier nun seit {years} Jahren verbunden. Das nehme ich zum Anlass, Ihnen zu schreiben: nicht \
    um zurückzublicken, sondern um von Ihnen zu hören. Was ist Ihnen in Ihrer Arbeit seither wichtig \
    geworden?

    Ein paar Zeilen genügen. Wenn Sie lieber sprechen, nennen Sie mir einen Tag, der Ihnen passt.

    Freundliche Grüße
    {me}

    """,
    .birthday:
      """
    Subject: Zu Ihrem Geburtstag

    Guten Tag {name},

    zu Ihrem Geburtstag wünsche ich Ihnen alles Gute: Gesundheit, Zeit für die Menschen, die Ihnen \
    nahestehen, und eine Arbeit, die Ihnen Freude macht. Ich hoffe, dass Sie einen schönen Tag haben, ob \
    mit vielen Gästen oder in aller Ruhe.

    Antworten müssen Sie darauf nicht. Wenn Ihnen einmal nach einem Gespräch ist, freue ich mich.

    Freundliche Grüße
    {me}

    """,
    .askRecommendation:
      """
    Subject: Ein paar Zeilen über unsere Zusammenarbeit

    Guten Tag {name},

    ich habe eine Bitte: Würden Sie auf LinkedIn ein paar Zeilen über unsere Zusammenarbeit schreiben, \
    als Empfehlung? Schreiben Sie, was Sie selbst gesehen haben, in Ihren eigenen Worten. Drei, vier \
    Sätze genügen, und einen Termin gibt es nicht.

    Wenn Sie es lieber nicht tun möchten, ist das völlig in Ordnung und braucht keinen Grund. Zwischen \
    uns ändert sich dadurch nichts.

    Freundliche Grüße
    {me}

    """,
    .offerRecommendation:
      """
    Subject: Eine Empfehlung für Sie

    Guten Tag {name},

    ich möchte auf LinkedIn gern eine Empfehlung für Sie schreiben, von mir aus und ohne Gegenleistung. \
    Dabei halte ich mich an das, was ich von Ihrer Arbeit kenne. Worauf soll es ankommen: auf eine \
    Fähigkeit, ein Projekt oder die Art, wie Sie mit anderen arbeiten?

    Sie lesen den Text vor allen anderen und entscheiden, ob er in Ihrem Profil erscheint. Wenn Sie \
    keine möchten, genügt ein kurzes Wort.

    Freundliche Grüße
    {me}

    """,
  ]
}
