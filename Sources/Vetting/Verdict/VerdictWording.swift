/// Puts a verdict into one sentence.
struct VerdictWording {
  let rules: [any Rule]
  /// Strongest first within each direction.
  let findings: [Weighed]
  let hasNote: Bool
  let reckoning: Reckoning

  /// One sentence that concludes: «Decline: it sells in the first breath and asks for a call».
  func summary() -> String {
    let support = VerdictWording.joined(clauses(2) { $0.evidence.direction == .supports })
    if reckoning.isByHabit, let sentence = summaryByHabit(support: support) { return sentence }
    switch reckoning.recommendation {
    case .decline:
      let grounds: [Ground] = [.soliciting, .approach]
      return "Decline: \(VerdictWording.joined(clauses(3) { grounds.contains($0.ground) }))."
    case .accept:
      return "Accept: \(support)."
    case .ignore:
      let silence = VerdictWording.joined(clauses(1) { $0.ground == .silence })
      return "Ignore: \(silence), and nothing shared is known of them."
    case .meet:
      let against = VerdictWording.joined(clauses(2) { $0.evidence.direction == .opposes })
      switch (support.isEmpty, against.isEmpty) {
      case (false, false): return "Meet: \(support), yet \(against)."
      case (false, true): return "Meet: \(support), and that is not enough to accept."
      case (true, false): return "Meet: \(against), and that is not enough to decline."
      case (true, true):
        let neutral = VerdictWording.joined(clauses(1) { _ in true })
        if !neutral.isEmpty { return "Meet: \(neutral), and that argues neither way." }
        return hasNote
          ? "Meet: they wrote a note of their own, and nothing else is known of them."
          : "Meet: nothing argues either way."
      }
    }
  }

  /// Where the answer follows from what the policy says of silence, and is not the usual one.
  private func summaryByHabit(support: String) -> String? {
    let silence = VerdictWording.joined(clauses(1) { $0.ground == .silence })
    switch reckoning.recommendation {
    case .meet: return "Meet: \(silence), and your policy has you ask them who they are."
    case .accept:
      if !support.isEmpty { return "Accept: \(support), and your policy keeps an open door." }
      if !silence.isEmpty { return "Accept: \(silence), and your policy lets in those who say nothing." }
      let against = VerdictWording.joined(clauses(1) { $0.evidence.direction == .opposes })
      return against.isEmpty
        ? "Accept: nothing argues against it, and your policy keeps an open door."
        : "Accept: \(against), yet your policy keeps an open door."
    case .ignore, .decline: return nil
    }
  }

  private func clauses(_ limit: Int, where isWanted: (Weighed) -> Bool) -> [String] {
    var clauses: [String] = []
    for finding in findings where isWanted(finding) {
      let clause = rules[finding.rule].clause(finding.evidence)
      if !clauses.contains(clause) { clauses.append(clause) }
      if clauses.count == limit { break }
    }
    return clauses
  }

  /// Clauses as one: those of one subject share it, «it sells and asks for a call, and others sent the same text».
  static func joined(_ clauses: [String]) -> String {
    // One clause says what it says.
    if clauses.count == 1, clauses[0].utf8.contains(0x20) { return clauses[0] }
    var groups: [(subject: Substring, predicates: [Substring])] = []
    for clause in clauses {
      let blank = clause.utf8.firstIndex(of: 0x20)
      let subject = clause[..<(blank ?? clause.endIndex)]
      let predicate = blank.map { clause[clause.utf8.index(after: $0)...] } ?? ""
      if let index = groups.firstIndex(where: { $0.subject == subject }) {
        groups[index].predicates.append(predicate)
      } else {
        groups.append((subject, [predicate]))
      }
    }
    var sentence = ""
    sentence.reserveCapacity(clauses.reduce(0) { $0 + $1.utf8.count + 8 })
    for (number, group) in groups.enumerated() {
      if number > 0 { sentence += ", and " }
      sentence += group.subject
      sentence += " "
      for (place, predicate) in group.predicates.enumerated() {
        if place > 0 { sentence += place + 1 == group.predicates.count ? " and " : ", " }
        sentence += predicate
      }
    }
    return sentence
  }
}
