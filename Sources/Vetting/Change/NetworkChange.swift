/// What a newer export says of somebody that the one before did not.
///
/// The file never says why: a connection that is gone was removed by either side, or the account was closed.
package struct NetworkChange: Equatable, Sendable {
  /// What is different.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// Not listed before, connected now.
    case new
    /// Listed before, not listed any more.
    case gone
    /// Listed again after it was gone.
    case back
    /// Listed with another day of connecting: removed and connected again between the two exports.
    case reconnected
    /// Called something else.
    case renamed
    /// Another company or position.
    case job
  }

  /// A name, or a company with a position; empty where there was none.
  package struct State: Equatable, Sendable {
    package var text: String
    /// The position, for a change of job.
    package var position: String

    /// A state.
    package init(_ text: String = "", position: String = "") {
      self.text = text
      self.position = position
    }

    /// «Treasurer, Corvalle Bank», or what there is of it.
    package var words: String { [position, text].filter { !$0.isEmpty }.joined(separator: ", ") }
  }

  package var person: Person.ID
  package var kind: Kind
  package var before: State
  package var after: State

  /// A change.
  package init(person: Person.ID, kind: Kind, before: State = State(), after: State = State()) {
    self.person = person
    self.kind = kind
    self.before = before
    self.after = after
  }
}

extension NetworkChange {
  /// How a connection that was known differs from what the newest export says of it, in the order of `Kind`.
  static func between(
    _ before: StoredNetwork.StoredConnection,
    and after: ConnectionFact
  ) -> [NetworkChange] {
    var changes: [NetworkChange] = []
    if before.goneBy != nil {
      changes.append(NetworkChange(person: before.person, kind: .back))
    } else if abs(before.connectedOn.number - after.connectedOn.number) > 1 {
      changes.append(
        NetworkChange(
          person: before.person,
          kind: .reconnected,
          before: State(before.connectedOn.iso),
          after: State(after.connectedOn.iso)
        )
      )
    }
    let job = { (text: String) in TextBounds.singleSpaced(text) }
    if job(before.company) != job(after.company) || job(before.position) != job(after.position) {
      changes.append(
        NetworkChange(
          person: before.person,
          kind: .job,
          before: State(before.company, position: before.position),
          after: State(after.company, position: after.position)
        )
      )
    }
    return changes
  }
}
