/// Who begins to write, and who answers.
///
/// Whoever writes after thirty silent days begins anew. A beginning counts as answered where the other wrote before the
/// next silence; one of the last seven days that is not answered yet is left out, since most answers come within a week.
package struct ExchangeStarts: Equatable, Sendable {
  package var begunByThem: Int
  /// Of what they began, how often the member answered.
  package var answeredByMember: Int
  package var begunByMember: Int
  /// Of what the member began, how often they answered.
  package var answeredByThem: Int

  /// Silence after which a word begins anew, in days.
  package static let daysOfSilence = 30
  /// A beginning so young may still be answered, in days.
  package static let daysOfPatience = 7

  /// Nothing begun, by default.
  package init(
    begunByThem: Int = 0,
    answeredByMember: Int = 0,
    begunByMember: Int = 0,
    answeredByThem: Int = 0
  ) {
    self.begunByThem = begunByThem
    self.answeredByMember = answeredByMember
    self.begunByMember = begunByMember
    self.answeredByThem = answeredByThem
  }

  /// Counts messages in the order of sending, in seconds since 1970, as of a moment.
  package init(_ messages: some Sequence<(sentAt: Int64, isFromThem: Bool)>, asOf now: Int64) {
    self.init()
    var run: (beganAt: Int64, lastAt: Int64, byThem: Bool, isAnswered: Bool)?
    for message in messages {
      if var current = run, message.sentAt - current.lastAt < Int64(ExchangeStarts.daysOfSilence) * 86_400 {
        current.lastAt = message.sentAt
        if message.isFromThem != current.byThem { current.isAnswered = true }
        run = current
      } else {
        if let run { count(run, asOf: now) }
        run = (message.sentAt, message.sentAt, message.isFromThem, false)
      }
    }
    if let run { count(run, asOf: now) }
  }

  private mutating func count(
    _ run: (beganAt: Int64, lastAt: Int64, byThem: Bool, isAnswered: Bool),
    asOf now: Int64
  ) {
    let isYoung = now - run.beganAt < Int64(ExchangeStarts.daysOfPatience) * 86_400
    guard run.isAnswered || !isYoung else { return }
    if run.byThem {
      begunByThem += 1
      if run.isAnswered { answeredByMember += 1 }
    } else {
      begunByMember += 1
      if run.isAnswered { answeredByThem += 1 }
    }
  }
}
