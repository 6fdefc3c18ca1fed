extension WorthShare {
  /// The share of some answers, nil where there is none.
  init(_ answers: [Bool?]) {
    self.init(yes: answers.count { $0 == true }, known: answers.count { $0 != nil }, all: answers.count)
  }
}

extension WorthVetting {
  init(_ ties: [Tie], sums: WorthSums) {
    func isKept(_ tie: Tie) -> Bool { tie.choice == .keep }
    func isAccepted(_ tie: Tie) -> Bool { sums.accepted.contains(tie.person) }
    func isMet(_ tie: Tie) -> Bool { sums.met.contains(tie.person) }
    self.init(
      share: WorthShare(
        yes: ties.count { isKept($0) || isAccepted($0) || isMet($0) },
        known: ties.count,
        all: ties.count
      ),
      kept: ties.count(where: isKept),
      accepted: ties.count(where: isAccepted),
      met: ties.count(where: isMet)
    )
  }
}

extension WorthReciprocity {
  init(_ ties: [Tie], coverage: Set<FileKind>) {
    self.init()
    if coverage.contains(.messages) { exchange = Exchange(ties) }
    func count(_ kind: FileKind, _ number: (TieFacts) -> Int?) -> Int? {
      coverage.contains(kind) ? ties.count { number($0.facts) ?? 0 > 0 } : nil
    }
    recommendationsReceived = count(.recommendationsReceived, \.recommendationsReceived)
    recommendationsGiven = count(.recommendationsGiven, \.recommendationsGiven)
    endorsementsReceived = count(.endorsementsReceived, \.endorsementsReceived)
    endorsementsGiven = count(.endorsementsGiven, \.endorsementsGiven)
  }
}

extension WorthReciprocity.Exchange {
  init(_ ties: [Tie]) {
    self.init()
    for tie in ties {
      let facts = tie.facts
      let (received, sent) = (facts.received ?? 0, facts.sent ?? 0)
      messagesReceived += received
      messagesSent += sent
      wordsReceived += facts.wordsReceived
      wordsSent += facts.wordsSent
      begunByThem += facts.starts.begunByThem
      answeredByYou += facts.starts.answeredByMember
      begunByYou += facts.starts.begunByMember
      answeredByThem += facts.starts.answeredByThem
      switch (received > 0, sent > 0) {
      case (true, true): bothWrote += 1
      case (true, false): onlyTheyWrote += 1
      case (false, true): onlyYouWrote += 1
      case (false, false): neitherWrote += 1
      }
    }
  }
}

extension TieFacts {
  /// Both wrote to the other alone.
  var bothWrote: Bool { received ?? 0 > 0 && sent ?? 0 > 0 }
}

extension WorthKeptOut {
  init(_ ties: [Tie], sums: WorthSums, past: WorthPast) {
    self.init(requests: sums.refused.filter { $0.key.isMass && $0.value > 0 }, accepted: sums.acceptedPitches)
    guard past.pitched != nil else { return }
    let pitchers = Set(past.pitchers.map(Person.ID.init(rawValue:)))
    removed = pitchers.intersection(sums.letGo).count
    stillConnected = ties.count { pitchers.contains($0.person) && !sums.letGo.contains($0.person) }
  }
}
