/// Whom to be in touch with, and whom this week: never more than the user can do.
package struct TouchPlan: Equatable, Sendable {
  /// What the plan rests on beside the ties.
  package struct Ground: Equatable, Sendable {
    /// Days between two words as the user decided; nought for not at all.
    package var cadences: [Person.ID: Int]
    package var snoozes: [Person.ID: Touch.Snooze]
    /// When somebody last introduced the user, where the user did less for them.
    package var favours: [Person.ID: Day]
    /// How many people the user can get in touch with in a week.
    package var perWeek: Int

    /// A ground.
    package init(
      cadences: [Person.ID: Int] = [:],
      snoozes: [Person.ID: Touch.Snooze] = [:],
      favours: [Person.ID: Day] = [:],
      perWeek: Int
    ) {
      self.cadences = cadences
      self.snoozes = snoozes
      self.favours = favours
      self.perWeek = perWeek
    }
  }

  /// Everybody with a rhythm, a layer or a reason, in the order of strength.
  package var everybody: [Touch]
  /// All who are due, the most urgent first.
  package var due: [Touch]
  /// How many are left for this week.
  package var left: Int
  /// Whom the user got in touch with since Monday.
  package var done: [Touch]
  package var perWeek: Int

  /// Those of this week.
  package var thisWeek: [Touch] { Array(due.prefix(left)) }
  /// How many more are due and can wait.
  package var waiting: Int { due.count - thisWeek.count }

  /// Plans as of a day.
  ///
  /// Pure: the same ties and the same decisions give the same queue. Connections that are let go of are left out, and
  /// those of an obvious group of them too, unless the user keeps them or set their rhythm.
  package init(_ ties: [Tie], _ ground: Ground, today: Day) {
    let layers = Layer.layers(of: ties)
    let monday = today.advanced(by: -((today.weekday + 6) % 7))
    var touches: [Touch] = []
    for tie in ties where tie.choice != .remove {
      let (layer, decided) = (layers[tie.person], ground.cadences[tie.person])
      guard tie.group == nil || tie.choice == .keep || decided != nil else { continue }
      let favour = ground.favours[tie.person]
      // Nearly nobody of a large network has a rhythm, a reason or was written to this week.
      let isNoted = tie.facts.lastNoted.map { $0 >= monday } ?? false
      guard
        layer != nil || decided != nil || isNoted
          || !TouchReason.reasons(for: tie, favour: favour, today: today).isEmpty
      else { continue }
      touches.append(
        Touch(
          tie: tie,
          layer: layer,
          decided: decided,
          snooze: ground.snoozes[tie.person],
          favour: favour,
          today: today
        )
      )
    }
    touches.sort { Tie.isStronger($0.tie, $1.tie) }
    everybody = touches.filter { $0.cadence != nil || $0.reasons.contains(where: \.standsAlone) }
    due = everybody.filter { $0.isDue(on: today) }.sorted(by: Touch.isSooner)
    // Whoever was due for a reason alone is so no more, and counts all the same.
    done = touches.filter { TouchPlan.isDone($0, since: monday, today: today) }
    perWeek = ground.perWeek
    left = max(0, ground.perWeek - done.count)
  }

  /// Whether the user did something: what the other wrote or recommended makes nobody due, and takes nothing of the week.
  ///
  /// Of those without a rhythm only what the user noted counts: a day's mail to others fills nobody's week.
  private static func isDone(_ touch: Touch, since monday: Day, today: Day) -> Bool {
    if let cadence = touch.cadence, cadence.days == nil { return false }
    let facts = touch.tie.facts
    guard let day = touch.cadence == nil ? facts.lastNoted : facts.lastByMember else { return false }
    return (monday...today).contains(day)
  }
}
