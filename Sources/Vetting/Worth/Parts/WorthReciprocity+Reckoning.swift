extension WorthReciprocity {
  /// Nothing counted yet; what the files of these kinds do not tell stays unknown.
  init(covering coverage: Set<FileKind>) {
    func known(_ kind: FileKind) -> Int? { coverage.contains(kind) ? 0 : nil }
    self.init(
      exchange: coverage.contains(.messages) ? Exchange() : nil,
      recommendationsReceived: known(.recommendationsReceived),
      recommendationsGiven: known(.recommendationsGiven),
      endorsementsReceived: known(.endorsementsReceived),
      endorsementsGiven: known(.endorsementsGiven)
    )
  }

  /// Counts what went to and fro with one person.
  mutating func count(_ facts: TieFacts) {
    exchange?.count(facts)
    if facts.recommendationsReceived ?? 0 > 0 { recommendationsReceived? += 1 }
    if facts.recommendationsGiven ?? 0 > 0 { recommendationsGiven? += 1 }
    if facts.endorsementsReceived ?? 0 > 0 { endorsementsReceived? += 1 }
    if facts.endorsementsGiven ?? 0 > 0 { endorsementsGiven? += 1 }
  }
}

extension WorthReciprocity.Exchange {
  fileprivate mutating func count(_ facts: TieFacts) {
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

extension WorthShare {
  /// Counts one answer; nil where there is none.
  mutating func count(_ answer: Bool?) {
    guard let answer else { return }
    known += 1
    if answer { yes += 1 }
  }
}
