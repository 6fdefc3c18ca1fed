/// What two people did for each other, from evidence alone.
package struct GiveAndTake: Equatable, Sendable {
  /// Introductions either way, as the ledger of introductions counts them.
  package struct Introductions: Equatable, Sendable {
    /// Introductions that the user made for them.
    package var given: Int
    /// Introductions that they made for the user, with the day of the last.
    package var received: Int
    package var receivedOn: Day?

    /// None, by default.
    package init(given: Int = 0, received: Int = 0, receivedOn: Day? = nil) {
      self.given = given
      self.received = received
      self.receivedOn = receivedOn
    }

    /// The day of the last thing they did, where they did more than the user; nil otherwise.
    package var owedSince: Day? { received > given ? receivedOn : nil }
  }

  package var tie: Tie
  package var introductions: Introductions

  /// What two people did for each other.
  package init(_ tie: Tie, introductions: Introductions = Introductions()) {
    self.tie = tie
    self.introductions = introductions
  }

  /// Something of worth that one did or owes, as a sentence.
  package struct Line: Equatable, Sendable {
    /// Who did it, or who owes it.
    package enum Side: String, Sendable, Codable { case them, user }

    package var side: Side
    package var isOwed: Bool
    package var words: String
  }

  /// What was done and what is owed, the weightiest first: recommendations, introductions, endorsements, words.
  package var lines: [Line] {
    let facts = tie.facts
    var lines: [Line] = []
    func add(_ side: Line.Side, _ words: String, isOwed: Bool = false) {
      lines.append(Line(side: side, isOwed: isOwed, words: words))
    }
    if let received = facts.recommendationsReceived, received > 0 {
      add(.them, "They recommended you\(facts.recommendedOn.map { " on \($0.iso)" } ?? "").")
    }
    if let given = facts.recommendationsGiven, given > 0 { add(.user, "You recommended them.") }
    if owesRecommendation { add(.user, "You have not recommended them.", isOwed: true) }
    if isOwedRecommendation { add(.them, "They have not recommended you.", isOwed: true) }
    if let on = facts.askedByThemOn { add(.them, "They asked you for a recommendation on \(on.iso).") }
    if let on = facts.askedByMemberOn { add(.user, "You asked them for a recommendation on \(on.iso).") }
    if introductions.received > 0 {
      add(.them, "They introduced you \(GiveAndTake.times(introductions.received)).")
    }
    if introductions.given > 0 {
      add(.user, "You introduced them \(GiveAndTake.times(introductions.given)).")
    }
    if let count = facts.endorsementsReceived, count > 0 {
      add(.them, "They endorsed you for \(GiveAndTake.skills(count)).")
    }
    if let count = facts.endorsementsGiven, count > 0 {
      add(.user, "You endorsed them for \(GiveAndTake.skills(count)).")
    }
    let starts = facts.starts
    if starts.begunByThem > 0 {
      let answered =
        starts.begunByThem == 1
        ? (starts.answeredByMember == 1 ? "you answered" : "you did not answer")
        : "you answered \(GiveAndTake.of(starts.answeredByMember, starts.begunByThem))"
      add(.them, "They began to write \(GiveAndTake.times(starts.begunByThem)); \(answered).")
    }
    if starts.begunByMember > 0 {
      let answered =
        starts.begunByMember == 1
        ? (starts.answeredByThem == 1 ? "they answered" : "they did not answer")
        : "they answered \(GiveAndTake.of(starts.answeredByThem, starts.begunByMember))"
      add(.user, "You began to write \(GiveAndTake.times(starts.begunByMember)); \(answered).")
    }
    return lines
  }

  /// They recommended the user, who did not recommend them.
  package var owesRecommendation: Bool {
    tie.facts.recommendationsReceived ?? 0 > 0 && tie.facts.recommendationsGiven == 0
  }

  /// The user recommended them, and they did not recommend the user.
  package var isOwedRecommendation: Bool {
    tie.facts.recommendationsGiven ?? 0 > 0 && tie.facts.recommendationsReceived == 0
  }

  /// True where anything at all was done either way.
  package var isAny: Bool { !lines.isEmpty }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(CountWords.of(count)) times"
    }
  }

  private static func skills(_ count: Int) -> String {
    count == 1 ? "one skill" : "\(CountWords.of(count)) skills"
  }

  private static func of(_ part: Int, _ whole: Int) -> String {
    part == whole ? "each time" : part == 0 ? "none of them" : "\(part) of \(whole)"
  }
}
