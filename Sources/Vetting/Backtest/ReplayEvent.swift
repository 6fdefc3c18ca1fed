/// A record at the moment from which on it is known.
struct ReplayEvent {
  /// What sort of record, in the order in which those of one second take effect.
  enum Kind: UInt8 {
    case contact, connection, invitation, message, recommendation, endorsement, observation, disconnection
  }

  var at: Int64
  var kind: Kind
  /// The place in the history's list of such records.
  var index: Int32

  static func precedes(_ left: ReplayEvent, _ right: ReplayEvent) -> Bool {
    (left.at, left.kind.rawValue, left.index) < (right.at, right.kind.rawValue, right.index)
  }

  /// All records that have a moment, earliest first.
  ///
  /// What is dated by a day alone is known once that day is over, so that it never counts too early.
  static func all(of history: History) -> [ReplayEvent] {
    var events: [ReplayEvent] = []
    events.reserveCapacity(history.messages.count + history.connections.count + history.contacts.count)
    func add(_ kind: Kind, _ index: Int, at moment: Int64) {
      events.append(ReplayEvent(at: moment, kind: kind, index: Int32(clamping: index)))
    }
    for (index, entry) in history.contacts.enumerated() {
      add(.contact, index, at: entry.createdOn.map(endOfDay) ?? .min)
    }
    for (index, tie) in history.connections.enumerated() {
      add(.connection, index, at: endOfDay(tie.connectedOn))
      if let gone = tie.goneBy { add(.disconnection, index, at: endOfDay(gone)) }
    }
    for (index, invitation) in history.invitations.enumerated() {
      add(.invitation, index, at: invitation.sentAt)
    }
    for (index, message) in history.messages.enumerated() { add(.message, index, at: message.sentAt) }
    for (index, praise) in history.recommendations.enumerated() {
      if let at = praise.at { add(.recommendation, index, at: at) }
    }
    for (index, praise) in history.endorsements.enumerated() {
      if let at = praise.at { add(.endorsement, index, at: at) }
    }
    for (index, sight) in history.observations.enumerated() { add(.observation, index, at: sight.at) }
    return events.sorted(by: precedes)
  }

  private static func endOfDay(_ day: Day) -> Int64 { day.advanced(by: 1).secondsSince1970 }
}
