extension ShippedDrafts {
  /// The texts of templates for staying in touch in this language.
  static let englishNurture: [DraftKind: String] = [
    .keepInTouch:
      """
    Subject: A line from me

    Hello {name},

    you came to mind today, and I would rather write than let more time go by. I need nothing in \
    particular. How are things with you, and what are you busy with at the moment?

    A line or two is plenty, and there is no hurry.

    Kind regards,
    {me}

    """,
    .newJob:
      """
    Subject: Your move to {company}

    Hello {name},

    I saw that you are at {company} now, and I wish you a good start there. The first months in a new \
    place are full, so an answer can wait. Once you have settled in, I would like to hear what the work \
    is like. What will you be doing there?

    If a contact or an opinion from outside would be of use to you, write to me.

    Kind regards,
    {me}

    """,
    .longSilence:
      """
    Subject: It has been a while

    Hello {name},

    it is some years since we last wrote to each other. Time goes by, and neither of us needs to explain \
    that. The contact with you mattered to me, and I would be glad to pick up the thread. How are you, \
    and what are you working on now?

    If half an hour on the phone is easier for you than writing, that suits me as well.

    Kind regards,
    {me}

    """,
    .thankRecommendation:
      """
    Subject: Your recommendation

    Hello {name},

    some time ago you wrote a recommendation for me on LinkedIn, and I am not sure that I ever thanked \
    you for it. So I do that now: thank you for the time you gave to it. I would like to do the same for \
    you. May I write you a recommendation?

    If you have no use for one, that is entirely fine; my thanks are the same.

    Kind regards,
    {me}

    """,
    .returnFavour:
      """
    Subject: My turn

    Hello {name},

    some time ago you did something for me, and I have not forgotten it. I would like to do something \
    for you in return, and I would rather ask than guess: what could I do for you at the moment? It may \
    be an introduction, a second pair of eyes on something, or a few lines of recommendation.

    If nothing comes to mind now, the offer stands.

    Kind regards,
    {me}

    """,
    .connectionAnniversary:
      """
    Subject: Connected for {years} years

    Hello {name},

    we have been connected here for {years} years now. I take that as a good reason to write, not in \
    order to look back, but to hear how you are. What has become important to you in your work since \
    then?

    A few lines are plenty. If you would rather talk, name a day that suits you.

    Kind regards,
    {me}

    """,
    .birthday:
      """
    Subject: For your birthday

    Hello {name},

    I wish you a happy birthday. May the year that begins for you bring good health, time for the people \
    you are fond of, and work that you like doing. I hope that you have a good day, with cake or \
    without.

    There is no need to answer this. If you are ever in the mood for a talk, I would be glad of it.

    Kind regards,
    {me}

    """,
    .askRecommendation:
      """
    Subject: A few lines about our work

    Hello {name},

    I have something to ask of you: would you write a few lines on LinkedIn about our work together, as \
    a recommendation? Write what you saw for yourself, in your own words. Three or four sentences are \
    plenty, and there is no date by which it has to be done.

    If you would rather not, that is entirely fine and needs no reason, and nothing changes between us.

    Kind regards,
    {me}

    """,
    .offerRecommendation:
      """
    Subject: A recommendation for you

    Hello {name},

    I would like to write you a recommendation on LinkedIn, of my own accord and with nothing expected \
    in return. I will keep to what I know of your work. What should it dwell on: a skill, a project, or \
    the way you work with others?

    You see the text before anybody else does, and you decide whether it appears on your profile. If you \
    would rather not have one, just say so.

    Kind regards,
    {me}

    """,
  ]
}
