extension Story {
  /// Fellow students, people met at events, dormant ties, and some who pitched once they were let in.
  static let circle: [Character] = [
    Character(
      key: "mira",
      first: "Mira",
      last: "Castellane",
      company: "Lakemont Chamber Choir",
      position: "Director",
      connected: 4300
    ),
    Character(
      key: "felix",
      first: "Felix",
      last: "Oderbruch",
      company: "Oderbruch & Töchter",
      position: "Publisher",
      connected: 4210
    ),
    Character(
      key: "priya",
      first: "Priya",
      last: "Ramanadur",
      company: "University of Lakemont",
      position: "Professor of Organisation",
      connected: 3980
    ),
    Character(
      key: "stefan",
      first: "Stefan",
      last: "Wylersson",
      company: "Corvalle Bank",
      position: "Head of Family Clients",
      connected: 3500
    ),
    Character(
      key: "aisha",
      first: "Aisha",
      last: "Benkirani",
      company: "Forum of Family Owners",
      position: "Programme Director",
      connected: 1350
    ),
    Character(
      key: "jonas",
      first: "Jonas",
      last: "Feldhusen",
      company: "Feldhusen Notare",
      position: "Notary",
      connected: 2900
    ),
    Character(
      key: "wei",
      first: "薇",
      last: "林",
      company: "Jadeford Machinery",
      position: "Export Manager",
      connected: 1130
    ),
    Character(
      key: "omar",
      first: "عمر",
      last: "المنصوري",
      company: "Al Noura Packaging",
      position: "Owner",
      connected: 760
    ),
    Character(
      key: "clara1",
      first: "Clara",
      last: "Bergmann",
      company: "Rheintal School of Management",
      position: "Alumni Officer",
      connected: 2300
    ),
    Character(
      key: "clara2",
      first: "Clara",
      last: "Bergmann",
      company: "Bergmann Keramik",
      position: "Ceramist",
      connected: 520
    ),
    Character(
      key: "dex",
      first: "Dex",
      last: "Sprint",
      company: "Calltorrent",
      position: "Growth Partner",
      connected: 47,
      asked: [
        .init(daysAgo: 48, note: pitch("20 minutes on Tuesday", link: "calendly.com/dex-sprint-sample/20min"))
      ]
    ),
    Character(
      key: "lana",
      first: "Lana",
      last: "Surge 🚀",
      company: "Calltorrent",
      position: "Client Success",
      connected: 65,
      asked: [
        .init(
          daysAgo: 66,
          note: pitch("a short moment before Friday", link: "calendly.com/lana-surge-sample/talk")
        )
      ]
    ),
    Character(
      key: "chip",
      first: "Chip",
      last: "Vanderhook",
      company: "ScaleLadder",
      position: "Founder | Speaker",
      connected: 300
    ),
    Character(
      key: "bianca",
      first: "Bianca",
      last: "Tornello",
      company: "Leadfield Media",
      position: "Account Executive",
      connected: 160,
      asked: [.init(daysAgo: 161, note: "Hi Rowan, I love your work and would be happy to connect.")]
    ),
    Character(
      key: "ruben",
      first: "Ruben",
      last: "Achterveld",
      company: "Achterveld Search",
      position: "Managing Partner",
      connected: 1010
    ),
  ]

  /// The text of a campaign: several senders, one template.
  private static func pitch(_ moment: String, link: String) -> String {
    """
    Hi Rowan,

    we help consultants like you book 20+ qualified calls a month, guaranteed. Do you have \(moment)?

    Grab a slot: \(link)
    """
  }

  static let circleTalks: [Talk] = [
    Talk(
      "mira",
      [
        (1800, .them, "We sing in the Predigerkirche on the 20th. There's a chair with your name on it."),
        (1799, .me, "I'll be there, and I'll bring the one who coughs."),
        (390, .them, "Did you find your scarf? The altos have it."),
      ]
    ),
    Talk(
      "felix",
      [
        (
          520, .them,
          "I have read your four pages. They want to be twelve. Would you let me print them as a small book?"
        ),
        (518, .me, "The quiet board as a book? It would have to stay quiet."),
        (517, .them, "Grey cover, no subtitle, no photograph. Promise."),
      ]
    ),
    Talk(
      "priya",
      [
        (
          900, .them,
          "Would you speak to my seminar again? Last year they asked about you until Christmas. No fee, good tea."
        ),
        (899, .me, "For the tea. May I bring a client who failed and will say so?"),
        (899, .them, "That would be the first in this house. Yes please."),
      ]
    ),
    Talk(
      "stefan",
      [
        (
          1480, .them,
          "We should do more together: you have the families, we have the products. Shall I send a proposal?"
        ),
        (1479, .me, "Better not, Stefan. They trust me because I have nothing to sell. Lunch, gladly."),
      ]
    ),
    Talk(
      "aisha",
      [
        (
          180, .them,
          "Rowan, could you open the new season with \"Boards that listen\"? Ninety owners, one evening, no slides."
        ),
        (179, .me, "No slides is how you get me. Yes."),
        (
          30, .them,
          "Thank you for the evening. I have eleven notes that all say: more of this. One asks where you buy "
            + "your socks."
        ),
        (30, .me, "Tell the eleven thank you, and the one: my aunt knits them."),
      ]
    ),
    Talk(
      "jonas",
      [
        (1250, .me, "Jonas, may a shareholders' agreement name a mediator by function instead of by name?"),
        (1249, .them, "It may. I'll send you a clause that has survived a quarrel."),
      ]
    ),
    Talk(
      "dex",
      [
        (
          46, .them,
          "Thanks for connecting Rowan! As promised: 20+ qualified calls a month or you don't pay. Does "
            + "Tuesday or Wednesday work for a quick 15 minutes? calendly.com/dex-sprint-sample/15min"
        ),
        (43, .them, "Just bumping this to the top of your inbox 🙂"),
        (39, .them, "Did I lose you? Should I close your file?"),
      ]
    ),
    Talk(
      "lana",
      [
        (
          64, .them,
          "Great to be connected Rowan! How many new clients could you handle this quarter? We only take "
            + "three more consultants in Zurich. calendly.com/lana-surge-sample/talk"
        ),
        (60, .me, "Thank you, but I have no need of this, and would ask you not to follow up."),
        (58, .them, "Totally get it! Who in your network should I talk to instead?"),
      ]
    ),
    Talk(
      "chip",
      [
        (
          299, .them,
          "Rowan! Awesome profile. I've put together a FREE masterclass for advisers who want to hit seven "
            + "figures. Only 12 seats. Shall I save you one?"
        )
      ]
    ),
    Talk(
      "bianca",
      [
        (
          159, .them,
          "Hi Rowan, now that we're connected: our magazine has one page left in the leadership issue, at a "
            + "special price of 1,900. Can I send you the media kit?"
        ),
        (158, .me, "No, thank you."),
      ]
    ),
    Talk(
      "ruben",
      [
        (
          600, .them,
          "I look for a finance director for a family firm in Thurgau. Would you say a word about Petra "
            + "Zumwalden, in confidence?"
        ),
        (599, .me, "Only with her knowledge. May I ask her first?"),
        (598, .them, "Please. That is why I ask you and not the others."),
      ]
    ),
  ]
}
