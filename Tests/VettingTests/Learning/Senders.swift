@testable import Vetting

/// Invented senders with notes that the rules cannot tell apart, and a member with a taste of their own.
///
/// The member wants people from workshops, archives and schools, and turns away those from funds, fairs and platforms.
/// Every sender has a greeting, a trade and an aim, put together by a fixed sequence; one answer in ten is against the
/// taste, as answers are.
enum Senders {
  struct Sender {
    var name: String
    var note: String
    /// What the member truly thinks of it.
    var isWanted: Bool
    /// What the member answered.
    var answer: Bool
  }

  private static let greetings = [
    "Hello Rowan,", "Dear Rowan,", "Hi Rowan,", "Good morning Rowan,", "Rowan,",
  ]
  private static let wanted = [
    "I restore clocks in a small workshop", "I keep the archive of a mining town",
    "I teach carpentry at a school",
    "I cast bells in a foundry", "I collect the marks of old guilds", "I repair organs and bells",
    "I mend looms in a museum", "I bind books and mend maps",
  ]
  private static let unwanted = [
    "I invest for a growth fund", "I organise a trade fair in spring", "I plan a platform for procurement",
    "I write letters on markets", "I gather voices for a stage",
    "I speak for a circle of investors",
    "I chair a circle on growth", "I scout for an accelerator",
  ]
  private static let aims = [
    "and read what you wrote on patience.", "and am often in Zurich.",
    "and we have two friends in common, I believe.",
    "and came upon your name at the library.", "and wonder how you see the coming year.",
    "and like how you think.",
  ]
  private static let ends = [
    "It would be good to be in touch.", "I would be glad of an answer.", "May I add you here?",
    "With kind regards.",
    "Perhaps we meet one day.",
  ]

  static func some(_ count: Int, seed: UInt64) -> [Sender] {
    var state = seed
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    return (0..<count).map { index in
      let isWanted = next(2) == 0
      let trade = isWanted ? wanted[next(wanted.count)] : unwanted[next(unwanted.count)]
      let note = [greetings[next(greetings.count)], trade, aims[next(aims.count)], ends[next(ends.count)]]
      let isSlip = next(10) == 0
      return Sender(
        name: "Sender Number\(index)",
        note: note.joined(separator: " "),
        isWanted: isWanted,
        answer: isSlip ? !isWanted : isWanted
      )
    }
  }

  static func examples(_ senders: [Sender], weight: Double = 0.3) -> [LearningExample] {
    let assessor = Assessor(ruleset: .current, member: Dossiers.member, policy: Policy())
    return senders.map { sender in
      LearningExample(
        key: sender.name,
        text: sender.note,
        names: [sender.name, Dossiers.member.name],
        isWanted: sender.answer,
        weight: weight,
        groups: ["sender:\(sender.name)"],
        evidence: assessor.assess(dossier(sender)).evidence
      )
    }
  }

  static func dossier(_ sender: Sender) -> Dossier {
    Dossier(request: Dossiers.request(sender.note, name: sender.name))
  }

  /// How often a wanted note comes before an unwanted one; ties count half.
  static func rocAUC(_ scores: [Double], _ isWanted: [Bool]) -> Double {
    var (won, pairs) = (0.0, 0.0)
    for (high, _) in zip(scores, isWanted).filter({ $0.1 }) {
      for (low, _) in zip(scores, isWanted).filter({ !$0.1 }) {
        pairs += 1
        won += high > low ? 1 : high == low ? 0.5 : 0
      }
    }
    return won / pairs
  }
}
