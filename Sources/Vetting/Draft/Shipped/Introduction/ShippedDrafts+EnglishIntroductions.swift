extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let englishIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Before I ask {other}

    Hello {name},

    thank you for asking me to introduce you to {other}. I only introduce people who both want it, so I \
    will ask {other} first. Before I do, please tell me in two sentences why {other} in particular, and \
    what would be in it for {other}.

    If you would rather leave it, that is entirely fine, and you need not tell me why.

    Kind regards,
    {me}

    """,
    .askTarget:
      """
    Subject: Would you like to meet {requester}?

    Hello {name},

    {requester} has asked me to introduce the two of you. Before I do, I would like to know whether that \
    suits you at all.

    Why {requester} would like to meet you in particular:
    {why}

    What is in it for you:
    {benefit}

    A no is entirely fine and needs no reason; {requester} will not hear from me who said no, or why. If \
    you would like to meet, a short yes is enough.

    Kind regards,
    {me}

    """,
    .blurb:
      """
    Subject: About {requester}

    About {requester}:

    {requester} would like to meet {target}.

    Why {target}:
    {why}

    What is in it for {target}:
    {benefit}

    A no is entirely fine and needs no reason.

    """,
    .joint:
      """
    Subject: {requester}, meet {target}

    {requester}, meet {target}. {target}, meet {requester}.

    You have both told me that you would like to get to know each other.

    Why {requester} wanted to meet {target}:
    {why}

    What could come of it:
    {benefit}

    {requester}, would you suggest two or three times? I leave it to you both from here.

    Kind regards,
    {me}

    """,
    .remind:
      """
    Subject: The introduction to {other}

    Hello {name},

    some time ago I wrote to you about an introduction to {other}. Messages get lost, so I ask once \
    more, and only this once. A short yes or no is enough.

    If it does not suit you, that is entirely fine and needs no reason; if I hear nothing, I will let it \
    rest.

    Kind regards,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Your question about {target}

    Hello {name},

    thank you for asking me to introduce you to {target}. I will not be making this introduction. The \
    reason is this:
    {reason}

    I would rather tell you so openly than leave you waiting. I wish you every success with what you \
    have in mind.

    Kind regards,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Your question about {target}

    Hello {name},

    thank you for asking me to introduce you to {target}. I will not be making this introduction, and \
    would rather not go into the reasons. I tell you so that you need not wait, and I wish you every \
    success with what you have in mind.

    Kind regards,
    {me}

    """,
    .withdraw:
      """
    Subject: The introduction to {other} will not come about

    Hello {name},

    thank you for saying yes to an introduction to {other}. It will not come about after all, and \
    nothing is needed of you. I appreciate that you were willing.

    Kind regards,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Would you introduce me to {target}?

    Hello {name},

    I would like to meet {target}, and I believe you know each other. Would you introduce us?

    Why {target}:
    {why}

    What is in it for {target}:
    {benefit}

    Please do ask {target} first: I would welcome that, and will wait for the answer. If you would \
    rather not, that is entirely fine and needs no reason.

    Kind regards,
    {me}

    """,
    .outcome:
      """
    Subject: How did it go with {other}?

    Hello {name},

    some time ago I introduced you and {other} to each other. How did it go? And would you do it \
    again? A line is enough, and I would like to hear it either way.

    Kind regards,
    {me}

    """,
  ]
}
