/// Somebody to be in touch with: when they are due, and why.
package struct Touch: Equatable, Sendable {
  package var tie: Tie
  /// Nil for somebody beyond the layers.
  package var layer: Layer?
  /// Nil where neither the user nor a layer says anything.
  package var cadence: Cadence?
  /// The last time that the two were in touch; nil where none is known.
  package var last: Contact?
  /// The day from which the rhythm makes them due; nil without a rhythm.
  package var dueOn: Day?
  /// The user put it off until this day; nil where they did not, or were in touch since.
  package var snoozedUntil: Day?
  /// The weightiest first.
  package var reasons: [TouchReason]
  /// How far the rhythm is past, in rhythms of their own, with what the reasons add: the order of the queue.
  package var urgency: Double

  /// Those who were in touch in the last week are never due.
  package static let daysOfPeace = 7
  /// Nobody counts as more than so many rhythms late: of two who were long forgotten, the stronger tie comes first.
  static let mostLateness = 3.0

  /// True where the rhythm or a reason makes them due on a day, and nothing speaks against it.
  package func isDue(on today: Day) -> Bool {
    if let cadence, cadence.days == nil { return false }
    if let snoozedUntil, snoozedUntil > today { return false }
    if let last, today.number - last.on.number < min(Touch.daysOfPeace, cadence?.days ?? Touch.daysOfPeace) {
      return false
    }
    return dueOn.map { $0 <= today } ?? false || reasons.contains(where: \.standsAlone)
  }

  init(
    tie: Tie,
    layer: Layer?,
    decided: Int?,
    snooze: Snooze?,
    favour: Day?,
    today: Day
  ) {
    self.tie = tie
    self.layer = layer
    cadence = Cadence(decided: decided, layer: layer)
    last = tie.facts.last
    let since = [tie.facts.last?.on, tie.connectedOn].compactMap { $0 }.max() ?? tie.connectedOn
    dueOn = cadence?.days.map { since.advanced(by: $0) }
    if let snooze, last.map({ $0.on <= snooze.setOn }) ?? true { snoozedUntil = snooze.until }
    reasons = TouchReason.reasons(for: tie, favour: favour, today: today)
    let late =
      if let days = cadence?.days, let dueOn {
        max(0, Double(today.number - dueOn.number) / Double(days))
      } else { 0.0 }
    urgency = min(Touch.mostLateness, late) + reasons.reduce(0) { $0 + $1.weight }
  }

  /// Until when the user put somebody off, and when they said so.
  package struct Snooze: Equatable, Sendable {
    package var until: Day
    package var setOn: Day

    /// A putting off.
    package init(until: Day, setOn: Day) {
      self.until = until
      self.setOn = setOn
    }
  }

  /// True where the first comes before the second in the queue, the same on every machine.
  static func isSooner(_ left: Touch, _ right: Touch) -> Bool {
    left.urgency != right.urgency ? left.urgency > right.urgency : Tie.isStronger(left.tie, right.tie)
  }
}

extension Touch {
  /// Somebody whom neither a rhythm, a layer nor a reason asks for.
  package init(outside tie: Tie, decided: Int?, snooze: Snooze?, today: Day) {
    self.init(tie: tie, layer: nil, decided: decided, snooze: snooze, favour: nil, today: today)
  }
}
