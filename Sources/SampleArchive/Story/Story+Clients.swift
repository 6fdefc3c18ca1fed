extension Story {
  /// Clients, old and present, and those who sent them.
  static let clients: [Character] = [
    Character(
      key: "henrike",
      first: "Henrike",
      last: "Brandtner",
      company: "Brandtner Federn GmbH",
      position: "Managing Owner",
      email: "henrike@example.com",
      connected: 1950
    ),
    Character(
      key: "oskar",
      first: "Oskar",
      last: "Vielmann",
      company: "Vielmann Guss AG",
      position: "Owner",
      connected: 2080
    ),
    Character(
      key: "chiara",
      first: "Chiara",
      last: "Montessoro",
      company: "Montessoro Valvole S.p.A.",
      position: "Chief Executive",
      connected: 1600
    ),
    Character(
      key: "jeanluc",
      first: "Jean-Luc",
      last: "Perrachon",
      company: "Perrachon Outillage",
      position: "Président",
      connected: 1450
    ),
    Character(
      key: "anneliese",
      first: "Anneliese",
      last: "Kreuzhofer",
      company: "Kreuzhofer Textilmaschinen",
      position: "Chair of the Board",
      connected: 1200
    ),
    Character(
      key: "tomasz",
      first: "Tomasz",
      last: "Wierzbowiak",
      company: "Wierzbowiak Optyka",
      position: "Founder",
      connected: 980
    ),
    Character(
      key: "ingrid",
      first: "Ingrid",
      last: "Solbakkan",
      company: "Solbakkan Marine Pumps",
      position: "Third-generation Owner",
      connected: 860
    ),
    Character(
      key: "meera",
      first: "Meera",
      last: "Varanathan",
      company: "Varanathan Bearings",
      position: "Joint Managing Director",
      connected: 640
    ),
    Character(
      key: "cem",
      first: "Cem",
      last: "Aydoğmuş",
      company: "Aydoğmuş Cam",
      position: "Board Member",
      connected: 410
    ),
    Character(
      key: "philippa",
      first: "Philippa",
      last: "Thornmere",
      company: "Thornmere Kilns",
      position: "Managing Director",
      connected: 121,
      asked: [
        .init(
          daysAgo: 123,
          note: """
            Dear Rowan,

            Anneliese Kreuzhofer told me how you worked with her two sons. We make kilns, there are three of \
            us and one chair. I would like to hear how you begin.

            Philippa
            """
        )
      ]
    ),
  ]

  static let clientTalks: [Talk] = [
    Talk(
      "henrike",
      [
        (
          1940, .them,
          "Dear Rowan, my father says you are the one who asks the tiresome questions. When can you start?"
        ),
        (1939, .me, "After one that is for you alone: what happens if you say no to the firm?"),
        (
          1936, .them,
          "It took me three days to answer. I would open a bakery. I'm not going to. Start please."
        ),
        (1100, .them, "Two years as managing owner today. There is bread on the table, I baked it."),
        (1100, .me, "I am coming for the crust."),
        (
          70, .them,
          "A seat on our board becomes free in spring, and I want somebody who knows springs less and people more. Could you "
            + "introduce me to Petra Zumwalden? She has been through a sale, and I would show her a factory that is not for sale."
        ),
        (69, .me, "I have two in mind and will ask them first. You'll hear from me by the end of the month."),
      ]
    ),
    Talk(
      "oskar",
      [
        (2075, .them, "Ben says you can stand noise. We are three brothers."),
        (
          2074, .me,
          "I can. I need an hour with each of you, alone, and then one with all of you and no table."
        ),
        (2070, .them, "No table?"),
        (2070, .me, "No table. You'll see."),
        (1302, .them, "Unanimous. The gate will be green. Ernst cried, don't tell him I told you."),
      ]
    ),
    Talk(
      "chiara",
      [
        (
          1590, .them,
          "Gentile Rowan, thank you for Bergamo. My uncle has signed the page about the casting vote. He says "
            + "that he was always going to."
        ),
        (1589, .me, "Of course he was. How are you?"),
        (1589, .them, "Tired and very light."),
        (330, .them, "My cousin in Brescia needs what we needed. May I give her your number?"),
        (330, .me, "Please do, and tell her that I am slow."),
      ]
    ),
    Talk(
      "jeanluc",
      [
        (
          1440, .them,
          "Bonjour Rowan, le conseil a bien aimé votre façon de commencer par le plus jeune. On continue en mars ?"
        ),
        (1438, .me, "Avec plaisir. Le 9 mars, à l'atelier plutôt qu'au siège ?"),
        (1438, .them, "À l'atelier. Il y aura du bruit et du café."),
      ]
    ),
    Talk(
      "anneliese",
      [
        (1190, .them, "The boys have agreed on a chair who is neither of them. I sleep again."),
        (1189, .me, "You did that. I only held the door."),
        (
          150, .them,
          "A friend of mine, Philippa Thornmere, will write to you. Kilns, three siblings. She is direct."
        ),
        (150, .me, "I like direct. Thank you, Anneliese."),
      ]
    ),
    Talk(
      "tomasz",
      [
        (
          970, .them,
          "We did your exercise with the empty chair. Everybody spoke to my late father. It was the best "
            + "meeting of ten years and the longest."
        ),
        (969, .me, "Then leave the chair in the room for another year."),
      ]
    ),
    Talk(
      "ingrid",
      [
        (
          850, .them,
          "My sister will sell her part. Before the lawyers: is there one thing that we should do first?"
        ),
        (849, .me, "Write down together what you will still do together. Christmas counts."),
        (700, .them, "We kept Christmas and the boat. Everything else was easy. Tusen takk."),
      ]
    ),
    Talk(
      "meera",
      [
        (630, .me, "Meera, it was good to meet you in Winterthur. You asked about voting by age."),
        (
          628, .them,
          "Yes. My brother thinks that it is a joke, which makes me think that it could work. Is there a "
            + "case that I may visit?"
        ),
        (627, .me, "Chiara Montessoro would talk to you, I think. I'll ask her first."),
        (615, .them, "We spoke for two hours. I owe you a dinner, and her a bearing."),
      ]
    ),
    Talk(
      "philippa",
      [
        (
          120, .me,
          "Dear Philippa, I begin by listening to each of the three of you. May I come to the kilns?"
        ),
        (119, .them, "Come when we fire, on the 3rd. Bring shoes that may die."),
        (98, .them, "My brothers ask when you come back. That has never happened with an adviser."),
      ]
    ),
  ]
}
