extension ShippedDrafts {
  /// The texts of templates in this language.
  static let german: [DraftKind: String] = [
    .ask:
      """
    Subject: Woher kennen wir uns?

    Guten Tag {name},

    vielen Dank für Ihre Anfrage. In meinem Netzwerk sind Menschen, die ich kenne oder mit denen ich \
    gesprochen habe. Bevor ich annehme, möchte ich deshalb fragen: Woher kennen wir uns, und was hätten \
    wir beide davon?

    Freundliche Grüße
    {me}

    """,
    .reply:
      """
    Subject: Ihre Kontaktanfrage

    Guten Tag {name},

    vielen Dank für Ihre Anfrage. Ich habe sie noch nicht angenommen, weil ich gern weiß, mit wem ich \
    verbunden bin. Schreiben Sie mir ein paar Worte dazu, was Sie tun und was Sie zu mir geführt hat; \
    ich antworte bis zum {day}.

    Freundliche Grüße
    {me}

    """,
    .invite:
      """
    Subject: Wollen wir sprechen?

    Guten Tag {name},

    ich möchte Sie gern kennenlernen, bevor wir uns vernetzen. Hätten Sie vor dem {day} eine halbe \
    Stunde für ein Gespräch? Nennen Sie mir zwei oder drei Termine, die Ihnen passen, und wie Sie am \
    liebsten sprechen.

    Freundliche Grüße
    {me}

    """,
    .decline:
      """
    Subject: Ihre Kontaktanfrage

    Guten Tag {name},

    vielen Dank, dass Sie sich gemeldet haben. Ich halte mein Netzwerk klein und sehe nicht, wie ich \
    Ihnen darin nützen könnte. Deshalb lasse ich Ihre Anfrage auf LinkedIn offen. Ich wünsche Ihnen viel \
    Erfolg.

    Freundliche Grüße
    {me}

    """,
    .reconnect:
      """
    Subject: Woher kennen wir uns?

    Guten Tag {name},

    wir sind hier seit einer Weile verbunden, und ich möchte die Menschen in meinem Netzwerk kennen. \
    Wissen Sie noch, wie wir uns begegnet sind? Wenn Sie vor dem {day} eine halbe Stunde haben, würde \
    ich mich über ein Gespräch freuen: woran Sie arbeiten und was wir füreinander tun könnten.

    Freundliche Grüße
    {me}

    """,
  ]
}
