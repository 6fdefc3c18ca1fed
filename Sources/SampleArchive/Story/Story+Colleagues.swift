extension Story {
  /// Those with whom Rowan worked.
  static let colleagues: [Character] = [
    Character(
      key: "ben",
      first: "Ben",
      last: "Aldous",
      company: "Kestrel & Rowe Advisers",
      position: "Partner",
      email: "ben.aldous@example.com",
      connected: 3900
    ),
    Character(
      key: "marguerite",
      first: "Marguerite",
      last: "Sand",
      company: "Albis Precision Works",
      position: "Honorary Chair",
      connected: 4100
    ),
    Character(
      key: "lukas",
      first: "Lukas",
      last: "Imfeldner",
      company: "Albis Precision Works",
      position: "Head of Operations",
      connected: 4020
    ),
    Character(
      key: "petra",
      first: "Petra",
      last: "Zumwalden",
      company: "Albis Precision Works",
      position: "Chief Financial Officer",
      connected: 3600
    ),
    Character(
      key: "dario",
      first: "Dario",
      last: "Fontanelle",
      company: "Kestrel & Rowe Advisers",
      position: "Senior Adviser",
      connected: 3350
    ),
    Character(
      key: "yuki",
      first: "Yuki (由紀)",
      last: "Tanemori",
      company: "Kestrel & Rowe Advisers",
      position: "Associate Partner, Osaka",
      connected: 3100
    ),
    Character(
      key: "nadia",
      first: "Nadia",
      last: "Ferrantine",
      company: "Stellmark Industries",
      position: "Group General Counsel",
      connected: 2400
    ),
    Character(
      key: "emeka",
      first: "Emeka",
      last: "Adunolu",
      company: "Kestrel & Rowe Advisers",
      position: "Adviser",
      connected: 1900
    ),
    Character(
      key: "sabine",
      first: "Sabine",
      last: "Hollerbach, MBA",
      company: "Hollerbach Mediation",
      position: "Mediator",
      connected: 2750
    ),
    Character(
      key: "matteo",
      first: "Matteo",
      last: "Brunavesi",
      company: "",
      position: "",
      connected: 3720
    ),
  ]

  static let closeTalks: [Talk] = [
    Talk(
      "ben",
      [
        (2100, .them, "Rowan, are you still taking on three-brother cases, or did the last one cure you?"),
        (2100, .me, "Two brothers and a cousin is my limit this year. Who is it?"),
        (2099, .them, "Castings, near Arbon. Good people, loud. I'll let them write to you themselves."),
        (1300, .me, "Your castings people have just voted unanimously for the first time. Thank you, Ben."),
        (1300, .them, "On what?"),
        (1299, .me, "On the colour of the gate. We start where we can."),
        (
          240, .them,
          "I am thinking of leaving the partnership at sixty. Walk around the lake some day and tell me not to?"
        ),
        (239, .me, "I'll walk, but I won't tell you not to. Saturday, eight, at the boathouse."),
        (
          9, .them,
          "I gave your name to Samir Osei. Machine shop with his sister, father will not let go. No idea "
            + "whether it is one for you, decide for yourself."
        ),
        (9, .me, "Thanks for telling me first. Let him write, I'll ask him what he needs."),
      ]
    ),
    Talk(
      "marguerite",
      [
        (2600, .me, "Marguerite, they have asked me to chair. I have never wanted to sit at that end."),
        (
          2599, .them,
          "Good. Those who want to should not.\n\nCome on Sunday, I'll make the soup and you'll tell me why you "
            + "are afraid of it."
        ),
        (1500, .me, "I quoted you today without naming you: first the minutes, then the opinions."),
        (1498, .them, "I had it from my foreman. Name him, he was called Alois."),
        (
          31, .them,
          "I sat in the last row of your evening in Zurich. You speak more slowly than you used to. It suits you."
        ),
        (31, .me, "I saw the hat. I was more nervous because of you than because of the other ninety."),
      ]
    ),
    Talk(
      "lukas",
      [
        (820, .them, "Do you still have the old plan of hall 3? We're moving the presses at last."),
        (818, .me, "In a roll behind my door. Come by, and bring the coffee you owe me since 2009."),
        (
          810, .them,
          "Found the mistake in it after five minutes. It was mine. Would you write me a recommendation? Two lines will do."
        ),
      ]
    ),
    Talk(
      "petra",
      [
        (
          1010, .me,
          "Petra, how do you explain a dividend freeze to cousins who live from it? I have a client who must."
        ),
        (
          1009, .them,
          "With a table of ten years on one page and no adjective. I'll send you ours with the names removed."
        ),
        (1009, .me, "This is very generous. I'll treat it as what it is."),
        (144, .them, "Your client's page is better than ours by now. May I steal it back?"),
        (144, .me, "It has your handwriting all over. Of course."),
      ]
    ),
    Talk(
      "dario",
      [
        (700, .them, "Lunch when I'm through Zurich on the 14th?"),
        (700, .me, "Yes. The place with the tiled stove, half past twelve."),
        (690, .them, "Thank you for listening. I have decided to stay another year."),
      ]
    ),
    Talk(
      "yuki",
      [
        (
          1330, .them,
          "Rowan, a client in Osaka asks how Swiss families choose the one child. I told them: they don't, "
            + "they wait. Is that fair?"
        ),
        (1329, .me, "Painfully fair. The better ones wait with a date."),
        (1328, .them, "With a date! I'll use that."),
      ]
    ),
    Talk(
      "nadia",
      [
        (
          88, .them,
          "A short note before you read it elsewhere: I have moved to Stellmark as general counsel. New "
            + "address, same person. The family holds 60 percent and I could use an outside ear."
        ),
        (87, .me, "Congratulations, Nadia. They are lucky. When the dust has settled: an hour, on me."),
        (60, .them, "The dust says three more weeks."),
      ]
    ),
    Talk(
      "sabine",
      [
        (560, .me, "Sabine, would you take a mother and daughter who only talk through me? I am in the way."),
        (560, .them, "Yes, if both of them call me, each for herself."),
        (548, .them, "They have both called. Within the same hour, of course."),
        (430, .me, "They had lunch. I was not told what about. Thank you."),
      ]
    ),
    Talk(
      group: ["ben", "petra", "dario"],
      title: "Albis evening",
      [
        .by("ben", 505, "Twenty years since the Albis fire drill. Dinner, the four of us?"),
        .by("petra", 505, "Only if nobody brings a siren."),
        .me(504, "I still have the whistle. Friday the 12th?"),
        .by("dario", 503, "I'll take the late train. Yes."),
      ]
    ),
  ]
}
