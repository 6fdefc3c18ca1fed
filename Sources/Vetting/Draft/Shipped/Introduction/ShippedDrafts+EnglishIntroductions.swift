extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let englishIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Before I ask {other}

    Hello {name},

    you would like to meet {other}. Before I ask, help me to put it well. As I understand it, the reason \
    is this:

    {why}

    What would be in it for {other}? Two sentences that I may pass on are enough. And do you still want \
    to? If not, just say so: it is perfectly fine, and I will leave it.

    Kind regards,
    {me}

    """,
    .askTarget:
      """
    Subject: May I introduce {requester} to you?

    Hello {name},

    {requester} would like to meet you, and asked me. I did not want to pass on your address without \
    asking you first.

    Why you: {why}

    What is in it for you: {benefit}

    A no is perfectly fine and needs no reason; I will only say that it does not fit just now. If you \
    like the idea, a short yes is enough, and I will write to you both.

    Kind regards,
    {me}

    """,
    .blurb:
      """
    Subject: About {requester}

    Hello {name},

    here are the few lines on {requester} that you may pass on.

    {requester} would like to meet {target}.

    Why: {why}

    What is in it for {target}: {benefit}

    Kind regards,
    {me}

    """,
    .joint:
      """
    Subject: {requester}, meet {target}

    Hello {requester}, hello {target},

    both of you said that you would like to meet, so here you are.

    What {requester} would like to talk about: {why}

    What may be in it for {target}: {benefit}

    {requester}, please suggest two or three times. I leave it to the two of you from here, and would be \
    glad to hear how it went.

    Kind regards,
    {me}

    """,
    .remind:
      """
    Subject: {other}: a small reminder

    Hello {name},

    I asked you a while ago about meeting {other}. Perhaps it got lost, so I ask once more, and not \
    again.

    A yes or a no in one word is enough. If it does not fit, that is perfectly fine.

    Kind regards,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: About {target}

    Hello {name},

    thank you for asking me about {target}. I thought about it, and I will not introduce you this time. \
    The reason is this:

    {reason}

    I would rather tell you so than leave you waiting, and I wish you well with it.

    Kind regards,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: About {target}

    Hello {name},

    thank you for asking me about {target}. I have to say no this time, and ask you not to take it \
    amiss: I introduce people only now and then.

    I wish you well with it.

    Kind regards,
    {me}

    """,
    .withdraw:
      """
    Subject: {other}: it will not come about

    Hello {name},

    thank you for being ready to meet {other}. It will not come about after all, and there is nothing \
    that you need to do.

    I appreciate that you said yes.

    Kind regards,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Could you introduce me to {target}?

    Hello {name},

    I would like to meet {target}, and I believe that you may know each other.

    Why: {why}

    What is in it for {target}: {benefit}

    If you would rather not, or hardly know each other, just say so: that is perfectly fine. And please \
    ask {target} first, before you bring us together.

    Kind regards,
    {me}

    """,
    .outcome:
      """
    Subject: How did it go with {other}?

    Hello {name},

    some time ago I brought you and {other} together. How did it go? A line is enough, and I would like \
    to know it either way: it helps me to introduce people who have something to say to each other.

    Kind regards,
    {me}

    """,
  ]
}
