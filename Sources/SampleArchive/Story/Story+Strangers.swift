extension Story {
  /// Connections of whom the archive tells next to nothing.
  static let strangers: [Character] = [
    stranger("Aurelio", "Quintavalle", "Portolume Shipping", "Procurement Lead", 2210),
    stranger("Bettina", "Ohlenkamp", "Ohlenkamp Consulting", "Owner", 1870),
    stranger("Callum", "Strathbrae", "Northmere Energy", "Site Manager", 1740),
    stranger("Dagny", "Fjellstrand", "Fjellstrand Design", "Illustrator", 1520),
    stranger("Eitan", "Levharon", "Clearpath Analytics", "Product Manager", 1410),
    stranger("Fatou", "Ndiarra", "Sahelia Textiles", "Export Coordinator", 1290),
    stranger("Gregor ", "Mühlegger", "Mühlegger Treuhand", "Trustee", 1180),
    stranger("Hana", "Kovaříčková", "Brightmoor Software", "Sales Engineer", 1090),
    stranger("Ivo", "Petrishchev", "", "", 1030),
    stranger("Joaquim", "Valadeiro", "Valadeiro Cortiça", "Operations Director", 930),
    stranger("Katya", "Dvorinska, PhD", "Institute for Slow Machines", "Research Fellow", 840),
    stranger("Leopold", "Grünwaldner", "Gruenfels Versicherung", "Regional Manager", 790),
    stranger("Malika", "Toshmurova", "Silkway Logistics", "Key Account Manager", 670),
    stranger("Nils", "Hagelquist", "Hagelquist Timber", "Sales Director", 580),
    stranger("Oluwaseun", "Bamidara", "Lagoon Street Capital", "Associate", 470),
    stranger("Pauline", "de Rochemaure", "Maison Rochemaure", "Head of Brand", 350),
    stranger("Quentin", "Ashgrove", "Ashgrove & Pell", "Solicitor", 320),
    stranger("Rosalind", "Penhallick", "Penhallick Coaching", "Executive Coach", 280),
    stranger("Soren", "Vestergreen", "Vestergreen Windworks", "Chief of Staff", 231),
    stranger("Tamsin", "O\u{2019}Darragh", "Darragh Foods", "Quality Manager", 174),
    stranger("Ulla", "Riekkonen", "Riekkonen Saunas", "Owner", 131),
    stranger("Viktor", "Saltzmann\u{00A0}", "Saltzmann Immobilien", "Broker", 92),
    stranger("Wanjiru", "Kamotho", "Highland Tea Works", "Finance Manager", 54),
    stranger("Xenia", "Papadrou", "Papadrou Marble", "Managing Director", 26),
  ]

  private static func stranger(
    _ first: String,
    _ last: String,
    _ company: String,
    _ position: String,
    _ connected: Int
  ) -> Character {
    Character(
      key: first.trimmingBlanks.lowercased(),
      first: first,
      last: last,
      company: company,
      position: position,
      connected: connected
    )
  }

  /// Those who wrote once, long ago.
  static let greeted = [
    "aurelio", "callum", "dagny", "fatou", "hana", "joaquim", "katya", "nils", "rosalind", "emeka", "cem",
    "wei", "clara1",
  ]

  static let greetings: [(theirs: String, ours: String)] = [
    ("Thank you for connecting. I look forward to your posts.", ""),
    (
      "Good to meet you at the fair yesterday. If you are ever near our harbour, ring.",
      "Thank you, I will. It was the best coffee of the whole hall."
    ),
    ("Thanks for accepting, have a great week.", "You too."),
    (
      "Your question from the floor has stayed with me. We have no answer to it, which is good.",
      "That is the best answer. Let me know when it changes."
    ),
    ("Happy to connect.", ""),
    (
      "It was a pleasure to share the train. I have looked up the word you mentioned and like it.",
      "So have I, since. Safe travels."
    ),
  ]

  static let recommendations: [(key: String, direction: Contents.Direction, text: String, daysAgo: Int)] = [
    (
      "ben", .incoming,
      "Rowan asks the question that the room has been avoiding, and then stays until it is answered.", 3000
    ),
    (
      "henrike", .incoming,
      "We were a father and a daughter with one desk.\nRowan taught us to need two, and made us laugh about it.",
      1050
    ),
    ("oskar", .incoming, "Three brothers, one gate, no table. Ask Rowan.", 1280),
    (
      "chiara", .incoming, "Patient, exact, and on nobody's side, which was the side that we needed.", 1500
    ),
    ("ben", .outgoing, "I would follow Ben into any meeting, and out of most of them.", 2990),
    ("petra", .outgoing, "Petra explains money so that cousins stay friends.", 900),
  ]

  static let endorsements: [(key: String, direction: Contents.Direction, skill: String)] = [
    ("ben", .incoming, "Corporate Governance"), ("marguerite", .incoming, "Strategy"),
    ("henrike", .incoming, "Succession Planning"), ("chip", .incoming, "Facilitation"),
    ("petra", .incoming, "Corporate Governance"), ("oskar", .incoming, "Family Business"),
    ("clara2", .incoming, "Facilitation"), ("ben", .outgoing, "Negotiation"),
    ("petra", .outgoing, "Financial Reporting"), ("sabine", .outgoing, "Mediation"),
    ("priya", .outgoing, "Teaching"),
  ]
}
