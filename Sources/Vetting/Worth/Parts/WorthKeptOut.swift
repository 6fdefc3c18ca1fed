/// Pitches that were kept out, and those that got in.
package struct WorthKeptOut: Equatable, Sendable, Codable {
  /// Requests that you declined or ignored where declining was recommended, which it is of what is sent to many alone.
  ///
  /// They are counted from the journal: what was recommended then stands, and a request counts when LinkedIn no longer
  /// lists it.
  package var requests: Int
  /// People whose request you accepted although declining was recommended, and who are neither let go nor among those
  /// who pitched once connected.
  package var accepted: Int
  /// People whose request you accepted so, whom you let go since, and who did not pitch once connected.
  package var acceptedLetGo: Int
  /// Connections who pitched right after connecting and whom you let go; nil where no messages were imported.
  package var removed: Int?
  /// Connections who pitched right after connecting and are still there; nil where no messages were imported.
  package var stillConnected: Int?

  /// Nothing kept out, by default.
  package init(
    requests: Int = 0,
    accepted: Int = 0,
    acceptedLetGo: Int = 0,
    removed: Int? = nil,
    stillConnected: Int? = nil
  ) {
    self.requests = requests
    self.accepted = accepted
    self.acceptedLetGo = acceptedLetGo
    self.removed = removed
    self.stillConnected = stillConnected
  }

  /// All that got in: each person once.
  package var gotIn: Int { accepted + (stillConnected ?? 0) }
  /// All that were kept out.
  package var all: Int { requests + acceptedLetGo + (removed ?? 0) }
}

/// What was decided, and how soon.
package struct WorthDecisions: Equatable, Sendable {
  /// Decisions on requests that hold, by answer.
  package var requests: [Recommendation: Int]
  /// Decisions on connections that hold, by choice; passing over is none.
  package var connections: [ConnectionDecision.Choice: Int]
  /// Requests that wait for a first answer.
  package var waiting: Int
  /// From the day somebody asked, or something became undecided, to the day it was decided.
  package var times: DecisionTimes

  /// Decisions.
  package init(
    requests: [Recommendation: Int],
    connections: [ConnectionDecision.Choice: Int],
    waiting: Int,
    times: DecisionTimes
  ) {
    self.requests = requests
    self.connections = connections
    self.waiting = waiting
    self.times = times
  }
}
