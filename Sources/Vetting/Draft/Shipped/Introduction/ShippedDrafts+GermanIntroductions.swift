extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let germanIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Bevor ich {other} frage

    Guten Tag {name},

    vielen Dank, dass Sie mich wegen {other} angesprochen haben. Ich mache Menschen nur miteinander \
    bekannt, wenn beide es möchten, und frage deshalb zuerst {other}. Schreiben Sie mir dafür bitte in \
    zwei Sätzen: Warum gerade {other}, und was hätte {other} davon?

    Wenn Sie es lieber lassen möchten, ist das völlig in Ordnung, und Sie brauchen mir keinen Grund zu \
    nennen.

    Freundliche Grüße
    {me}

    """,
    .askTarget:
      """
    Subject: Möchten Sie {requester} kennenlernen?

    Guten Tag {name},

    {requester} hat mich gebeten, Sie beide miteinander bekannt zu machen. Vorher möchte ich wissen, ob \
    Ihnen das überhaupt recht ist.

    Warum {requester} gerade Sie kennenlernen möchte:
    {why}

    Was Sie davon hätten:
    {benefit}

    Ein Nein ist völlig in Ordnung und braucht keinen Grund; von mir erfährt {requester} weder, wer \
    abgesagt hat, noch warum. Wenn Sie möchten, genügt ein kurzes Ja.

    Freundliche Grüße
    {me}

    """,
    .blurb:
      """
    Subject: Über {requester}

    Über {requester}:

    {requester} möchte {target} kennenlernen.

    Warum gerade {target}:
    {why}

    Was {target} davon hätte:
    {benefit}

    Ein Nein ist völlig in Ordnung und braucht keinen Grund.

    """,
    .joint:
      """
    Subject: {requester} und {target}

    Guten Tag {requester}, guten Tag {target},

    ich möchte Sie miteinander bekannt machen; Sie haben mir beide gesagt, dass Ihnen das recht ist.

    Warum {requester} den Kontakt mit {target} gesucht hat:
    {why}

    Was daraus werden könnte:
    {benefit}

    {requester}, schlagen Sie bitte zwei oder drei Termine vor. Alles Weitere überlasse ich Ihnen \
    beiden.

    Freundliche Grüße
    {me}

    """,
    .remind:
      """
    Subject: Noch einmal wegen {other}

    Guten Tag {name},

    vor einiger Zeit habe ich Ihnen wegen eines Kontakts mit {other} geschrieben. Nachrichten gehen \
    leicht unter, deshalb frage ich noch einmal, und nur dieses eine Mal. Ein kurzes Ja oder Nein \
    genügt.

    Wenn es nicht passt, ist das völlig in Ordnung und braucht keinen Grund; wenn ich nichts höre, lasse \
    ich es ruhen.

    Freundliche Grüße
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Ihre Frage wegen {target}

    Guten Tag {name},

    vielen Dank, dass Sie mich wegen {target} angesprochen haben. Ich werde diesen Kontakt nicht \
    vermitteln. Der Grund ist dieser:
    {reason}

    Ich sage Ihnen das lieber offen, als Sie warten zu lassen. Für Ihr Vorhaben wünsche ich Ihnen viel \
    Erfolg.

    Freundliche Grüße
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Ihre Frage wegen {target}

    Guten Tag {name},

    vielen Dank, dass Sie mich wegen {target} angesprochen haben. Ich werde diesen Kontakt nicht \
    vermitteln und möchte auf die Gründe lieber nicht eingehen. Das schreibe ich Ihnen, damit Sie nicht \
    warten müssen. Für Ihr Vorhaben wünsche ich Ihnen viel Erfolg.

    Freundliche Grüße
    {me}

    """,
    .withdraw:
      """
    Subject: Der Kontakt mit {other} kommt nicht zustande

    Guten Tag {name},

    vielen Dank für Ihr Ja zu einem Kontakt mit {other}. Es kommt nun doch nicht dazu, und Sie brauchen \
    nichts zu tun. Dass Sie bereit waren, weiß ich zu schätzen.

    Freundliche Grüße
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Würden Sie mich mit {target} bekannt machen?

    Guten Tag {name},

    ich möchte gern {target} kennenlernen und glaube, dass Sie einander kennen. Würden Sie uns \
    miteinander bekannt machen?

    Warum gerade {target}:
    {why}

    Was {target} davon hätte:
    {benefit}

    Fragen Sie {target} gern zuerst: Das wäre mir lieb, und ich warte die Antwort ab. Wenn Sie es lieber \
    nicht tun möchten, ist das völlig in Ordnung und braucht keinen Grund.

    Freundliche Grüße
    {me}

    """,
    .outcome:
      """
    Subject: Wie war es mit {other}?

    Guten Tag {name},

    vor einiger Zeit habe ich Sie und {other} miteinander bekannt gemacht. Wie war es? Und würden \
    Sie es wieder tun? Eine Zeile genügt, und ich höre es gern, wie auch immer es war.

    Freundliche Grüße
    {me}

    """,
  ]
}
