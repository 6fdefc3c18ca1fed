extension Story {
  /// Those who ask and are not connected: nine open requests, one of them asked for the second time.
  static let requesters: [Character] = [
    Character(
      key: "pia",
      first: "Pia",
      last: "Push",
      asked: [
        .init(
          daysAgo: 2,
          note: """
            Hi Rowan,

            we help consultants like you book 20+ qualified calls a month, guaranteed. Do you have \
            15 minutes this week?

            Grab a slot: calendly.com/pia-push-sample/15min
            """
        )
      ]
    ),
    Character(
      key: "greta",
      first: "Greta",
      last: "Lind",
      asked: [
        .init(
          daysAgo: 3,
          note: """
            Dear Rowan,

            thank you for "Boards that listen" in Zurich last month. Letting the youngest member speak first \
            changed our last meeting. I chair a third-generation valve maker in Winterthur and would like to \
            stay in touch.

            Greta
            """
        )
      ]
    ),
    Character(
      key: "samir",
      first: "Samir",
      last: "Osei",
      asked: [
        .init(
          daysAgo: 5,
          note: """
            Hello Rowan,

            Ben Aldous suggested that we speak about succession. My sister and I run a machine shop with our \
            father. I am not sure yet what we need.

            Samir
            """
        )
      ]
    ),
    Character(
      key: "tess",
      first: "Tess",
      last: "Vane",
      asked: [
        .init(
          daysAgo: 8,
          note: "Hi Rowan\n\nI’d like to add you to my professional network on LinkedIn.\n\n- Tess Vane"
        )
      ]
    ),
    Character(key: "tom", first: "Tom", last: "Blank", asked: [.init(daysAgo: 8)]),
    Character(
      key: "vera",
      first: "Vera",
      last: "Quick",
      asked: [
        .init(
          daysAgo: 11,
          note: """
            Hi Rowan,

            we help consultants like you book 20+ qualified calls a month, guaranteed. Do you have \
            15 minutes this week?

            Grab a slot: calendly.com/vera-quick-sample/intro
            """
        )
      ]
    ),
    Character(key: "ada", first: "Ada", last: "Marlow", asked: [.init(daysAgo: 12)]),
    Character(
      key: "victor",
      first: "Victor",
      last: "Goldlane",
      asked: [
        .init(
          daysAgo: 15,
          note: """
            Good day dear friend,

            I am a private crypto trader. I can turn your savings into 300% profit in 30 days with no risk, \
            guaranteed returns. Write to me on WhatsApp +1 555 0100 or Telegram today to begin investment.
            """
        )
      ]
    ),
    Character(
      key: "noor",
      first: "Noor",
      last: "Haddadi",
      asked: [
        .init(daysAgo: 61),
        .init(
          daysAgo: 17,
          note: """
            Dear Rowan Hale,

            I once asked without a word, sorry. I write my thesis at the University of Lakemont on how family \
            firms choose a first outside director. I have read The quiet board twice. May I ask three \
            questions?

            Noor
            """
        ),
      ]
    ),
  ]

  static let requestTalks: [Talk] = [
    Talk(
      "ada",
      [
        (
          1712, .them,
          "Hello Rowan,\n\nwe sat in the same breakout room this morning, the one about cousins who "
            + "do not speak. You said that a board can be a place to rehearse. Could you say more?"
        ),
        (
          1711, .me,
          "Hello Ada,\n\nI remember, you had the looms in the background. What I meant: let them disagree "
            + "about something small and dated first, such as the roof, before they come to shares."
        ),
        (1709, .them, "The roof! We do have a roof. I will try it at our next meeting and report."),
        (
          1640, .them,
          "Reporting. They argued about the roof for an hour and shook hands. Nobody is more surprised than I."
        ),
        (1640, .me, "That is the best news of my week. What did you do at the end of the hour?"),
        (1639, .them, "Sent them to look at it together. With one ladder."),
        (
          1120, .them,
          "My brother wants to step down at sixty. Is there something short that I could give him to read?"
        ),
        (
          1118, .me,
          "I would not give him anything yet. Ask him what he would miss on a Tuesday. If he has an answer, "
            + "I have four pages for him."
        ),
        (1110, .them, "He said: the noise when the looms start. So, the four pages please."),
        (1110, .me, "Sent by mail. Tell me which page he skips."),
        (
          402, .them,
          "I have just read The quiet board on the train to Leeds and missed my stop. Page three is my "
            + "uncle, isn't it?"
        ),
        (401, .me, "Page three is everybody's uncle. Thank you for reading it, Ada."),
        (
          96, .them,
          "We are looking for an outside director by the spring. May I call you about the profile, not "
            + "about names?"
        ),
        (95, .me, "With pleasure. Thursday after four your time?"),
      ]
    )
  ]
}
