extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let germanIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Bevor ich {other} frage

    Guten Tag {name},

    Sie möchten {other} kennenlernen. Bevor ich frage, helfen Sie mir bitte, es gut zu begründen. So \
    habe ich den Anlass verstanden:

    {why}

    Was hätte {other} davon? Zwei Sätze, die ich weitergeben darf, genügen. Und möchten Sie es noch? \
    Wenn nicht, sagen Sie es einfach: Das ist völlig in Ordnung, und ich lasse es.

    Freundliche Grüße
    {me}

    """,
    .askTarget:
      """
    Subject: Darf ich Ihnen {requester} vorstellen?

    Guten Tag {name},

    {requester} möchte Sie kennenlernen und hat mich darum gebeten. Ich wollte Ihre Adresse nicht \
    weitergeben, ohne Sie vorher zu fragen.

    Warum gerade Sie: {why}

    Was Sie davon haben: {benefit}

    Ein Nein ist völlig in Ordnung und braucht keinen Grund; ich sage dann nur, dass es gerade nicht \
    passt. Wenn Ihnen der Gedanke gefällt, genügt ein kurzes Ja, und ich schreibe Ihnen beiden.

    Freundliche Grüße
    {me}

    """,
    .blurb:
      """
    Subject: Über {requester}

    Guten Tag {name},

    hier sind die wenigen Zeilen über {requester}, die Sie weitergeben können.

    {requester} möchte {target} kennenlernen.

    Der Anlass: {why}

    Was {target} davon hat: {benefit}

    Freundliche Grüße
    {me}

    """,
    .joint:
      """
    Subject: {requester} und {target}

    Guten Tag {requester}, guten Tag {target},

    Sie haben beide gesagt, dass Sie sich gern kennenlernen möchten; hiermit stelle ich Sie einander \
    vor.

    Worüber {requester} sprechen möchte: {why}

    Was für {target} daran interessant sein kann: {benefit}

    {requester}, bitte schlagen Sie zwei oder drei Termine vor. Alles Weitere überlasse ich Ihnen beiden \
    und freue mich zu hören, wie es war.

    Freundliche Grüße
    {me}

    """,
    .remind:
      """
    Subject: {other}: eine kleine Erinnerung

    Guten Tag {name},

    vor einiger Zeit habe ich Sie nach einem Gespräch mit {other} gefragt. Vielleicht ist es \
    untergegangen; deshalb frage ich noch einmal, und danach nicht wieder.

    Ein Ja oder Nein in einem Wort genügt. Wenn es nicht passt, ist das völlig in Ordnung.

    Freundliche Grüße
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Wegen {target}

    Guten Tag {name},

    danke, dass Sie mich wegen {target} gefragt haben. Ich habe darüber nachgedacht und werde den \
    Kontakt diesmal nicht herstellen. Der Grund:

    {reason}

    Das sage ich Ihnen lieber offen, als Sie warten zu lassen, und wünsche Ihnen viel Erfolg.

    Freundliche Grüße
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Wegen {target}

    Guten Tag {name},

    danke, dass Sie mich wegen {target} gefragt haben. Diesmal muss ich Nein sagen und bitte Sie, es mir \
    nicht übel zu nehmen: Ich stelle nur hin und wieder jemanden vor.

    Ich wünsche Ihnen viel Erfolg.

    Freundliche Grüße
    {me}

    """,
    .withdraw:
      """
    Subject: {other}: Es kommt nicht zustande

    Guten Tag {name},

    danke, dass Sie bereit waren, {other} kennenzulernen. Es kommt nun doch nicht zustande, und Sie \
    brauchen nichts zu tun.

    Ich weiß Ihr Ja zu schätzen.

    Freundliche Grüße
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Könnten Sie mich {target} vorstellen?

    Guten Tag {name},

    ich möchte gern {target} kennenlernen und vermute, dass Sie einander kennen.

    Warum: {why}

    Was {target} davon hat: {benefit}

    Wenn Sie das lieber nicht tun möchten oder einander kaum kennen, sagen Sie es einfach: Das ist \
    völlig in Ordnung. Und bitte fragen Sie {target} zuerst, bevor Sie uns zusammenbringen.

    Freundliche Grüße
    {me}

    """,
    .outcome:
      """
    Subject: Wie war es mit {other}?

    Guten Tag {name},

    vor einiger Zeit habe ich Sie und {other} zusammengebracht. Wie war es? Eine Zeile genügt, und ich \
    erfahre es so oder so gern: Es hilft mir, Menschen vorzustellen, die sich etwas zu sagen haben.

    Freundliche Grüße
    {me}

    """,
  ]
}
