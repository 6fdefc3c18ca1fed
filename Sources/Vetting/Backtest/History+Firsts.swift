extension History {
  /// The first message of each person to the member alone, where the person began, notes of requests aside.
  ///
  /// Earliest first.
  package var openings: [Written] {
    var begun: Set<Int64> = []
    return messages.sorted(by: Written.precedes).filter { message in
      guard !message.isGroup, !message.isNote else { return false }
      return begun.insert(message.person).inserted && message.isFromThem
    }
  }

  /// The first message that each person wrote within the days after connecting, by person.
  package var greetings: [Int64: Written] {
    let connectedOn = Dictionary(connections.map { ($0.person, $0.connectedOn) }) { max($0, $1) }
    var first: [Int64: Written] = [:]
    for message in messages where message.isFromThem && !message.isGroup && !message.isNote {
      guard let day = connectedOn[message.person], History.isSoon(message, after: day) else { continue }
      if let earlier = first[message.person], Written.precedes(earlier, message) { continue }
      first[message.person] = message
    }
    return first
  }

  /// The messages whose texts are read: those judged, and what those who asked had written before.
  package var wantedTexts: Set<Int64> {
    var wanted = Set(openings.map(\.id)).union(greetings.values.map(\.id))
    let askers = Dictionary(
      grouping: invitations.filter { $0.request != nil },
      by: \.person
    )
    let connectedOn = Dictionary(connections.map { ($0.person, $0.connectedOn) }) { max($0, $1) }
    let written = Dictionary(
      grouping: messages.filter { $0.isFromThem && !$0.isGroup && askers[$0.person] != nil },
      by: \.person
    )
    for (person, messages) in written {
      let messages = messages.sorted(by: Written.precedes)
      for asked in askers[person] ?? [] {
        let before = messages.prefix { $0.sentAt < asked.sentAt }
        wanted.formUnion(before.suffix(ReplayTalks.newest).map(\.id))
      }
      let own = messages.filter { !$0.isNote }
      if let first = own.first { wanted.insert(first.id) }
      let since = connectedOn[person]?.secondsSince1970
      if let since, let first = own.first(where: { $0.sentAt >= since }) { wanted.insert(first.id) }
    }
    return wanted
  }

  /// Whether a message is of the days after connecting; the day is UTC and the message's clock may not be.
  static func isSoon(_ message: Written, after day: Day) -> Bool {
    let written = Day(secondsSince1970: message.sentAt)
    return written >= day.advanced(by: -1) && written <= day.advanced(by: answerDays)
  }
}
