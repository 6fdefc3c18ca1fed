extension ShippedDrafts {
  /// The texts of templates in this language.
  static let english: [DraftKind: String] = [
    .ask:
      """
    Subject: How do we know each other?

    Hello {name},

    thank you for asking to connect. I keep my network to people I know or have talked to, so before I \
    accept I would like to ask: how do we know each other, and what would be good for both of us?

    Kind regards,
    {me}

    """,
    .reply:
      """
    Subject: Your request to connect

    Hello {name},

    thank you for your request. I have not accepted it yet: I like to know the people I am connected \
    with. Tell me a little about what you do and what brought you to me, and I will answer by {day}.

    Kind regards,
    {me}

    """,
    .invite:
      """
    Subject: Shall we talk?

    Hello {name},

    I would like to get to know you before we connect. Would you have half an hour for a call before \
    {day}? Tell me two or three times that suit you, and how you prefer to talk.

    Kind regards,
    {me}

    """,
    .decline:
      """
    Subject: Your request to connect

    Hello {name},

    thank you for getting in touch. I keep my network small and do not see that I could be of use to you \
    in it, so I will leave your request unanswered on LinkedIn. I wish you every success.

    Kind regards,
    {me}

    """,
    .reconnect:
      """
    Subject: Do you remember how we met?

    Hello {name},

    we have been connected here for a while, and I like to know the people in my network. Do you \
    remember how we met? If you have half an hour before {day}, I would be glad to talk: what you are \
    working on, and what we could do for each other.

    Kind regards,
    {me}

    """,
  ]
}
