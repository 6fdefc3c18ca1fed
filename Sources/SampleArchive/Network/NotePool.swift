/// Notes of requests, by what their senders want; `{me}`, `{they}`, `{work}` and `{full}` are filled in.
enum NotePool {
  static let stock = [
    "Hi {me}\n\nI’d like to add you to my professional network on LinkedIn.\n\n- {full}",
    "I'd like to add you to my professional network on LinkedIn.",
    "{me},\n\nI’d like to add you to my professional network on LinkedIn.\n\n- {they}",
    "I’d like to add you to my professional network on LinkedIn.",
  ]
  static let pitches = [
    "Hi {me},\n\nwe help advisers like you win 10+ clients a month on autopilot. Open to a quick call this week?",
    "Hey {me}! Loved your profile. I built a system that fills your calendar. 15 min? calendly.com/sample/15min",
    "Hi {me}, we offer certified developers from 19 per hour. When is a good time for a short demo? {they}",
    "{me}, are you getting enough leads? We guarantee 20 meetings or you don't pay. Shall I send details?",
    "Hi {me}, I help busy leaders write a bestseller in 30 days. May I send you our free webinar link? {they}",
    "Hello {me}, {work} has a special offer on payroll software this month. Can we schedule a call tomorrow?",
    "Hi {me},\n\nquick question: who is responsible for your website? We found 14 errors on it. Best, {they}",
  ]
  static let scams = [
    "Hello dear {me}, I am investor with large fund. Contact me by WhatsApp for 200% profit in crypto trading.",
    "Good day, I have a confidential business of mutual benefit for you, reply to my private mail soon. {they}",
  ]
  static let networking = [
    "Hi {me}, I am expanding my professional network and would love to connect with like-minded people.",
    "Hello {me}, I came across your profile and thought that it would be great to connect. {they}",
    "Hi {me}, we have several connections in common. Happy to connect!",
    "Hello, I always like to meet interesting people here. Regards, {they}",
  ]
  static let genuine = [
    "Dear {me},\n\nwe sat at the same table at the owners' breakfast. I would like to continue about the trust.\n\n{they}",
    "Hello {me}, thank you for your talk in Zurich. Your third example is our firm to the letter. {they}, {work}",
    "Hi {me}, your former colleague told me how you settled their board. I have a case of my own. {they}",
    "Dear {me}, I have read The quiet board and disagree with page two, gratefully. May I tell you why? {they}",
    "Hi {me}, I have just joined {work} and will look after the pension fund that you asked about. {they}",
    "Hello {me}, we met on the train to Winterthur. Here is the name of the foundation: Lindenhof. {they}",
  ]

  /// The text with its gaps filled, cut to the 300 characters that a note may have.
  static func fill(_ template: String, member: Person, sender: Person) -> String {
    var text = ""
    var gap: String?
    for scalar in template.unicodeScalars {
      if scalar == "{" {
        gap = ""
      } else if scalar == "}" {
        text += value(of: gap ?? "", member: member, sender: sender)
        gap = nil
      } else if gap != nil {
        gap?.unicodeScalars.append(scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(300)))
  }

  private static func value(of gap: String, member: Person, sender: Person) -> String {
    switch gap {
    case "me": member.salutation
    case "they": sender.salutation
    case "full": sender.displayName
    case "work": sender.company.isEmpty ? "our firm" : sender.company
    default: ""
    }
  }

  /// A note, or none: 22 of 100 rows have one.
  static func make(member: Person, sender: Person, _ random: inout SplitMix64) -> String {
    guard random.chance(perMille: 220) else { return "" }
    let pool: [String]
    switch random.below(100) {
    case 0..<5: pool = stock
    case 5..<50: pool = pitches
    case 50..<54: pool = scams
    case 54..<74: pool = networking
    default: pool = genuine
    }
    var note = fill(random.pick(pool), member: member, sender: sender)
    if random.chance(perMille: 60), note.unicodeScalars.count < 299 {
      note += random.pick([" ", "\u{2005}", "  "])
    }
    return String(String.UnicodeScalarView(note.unicodeScalars.prefix(300)))
  }
}
