/// What the store gathers for worth, beside the ties themselves.
package struct WorthSums: Equatable, Sendable {
  package var importNumber: Int
  /// The day of the newest export.
  package var asOf: Day
  /// The kinds of file that were ever imported.
  package var coverage: Set<FileKind>
  /// People whose request was accepted by a decision that holds.
  package var accepted: Set<Person.ID>
  /// People whom the user met or talked to, as they noted it.
  package var met: Set<Person.ID>
  /// People whom a decision that holds lets go of, whether they are still listed or not.
  package var letGo: Set<Person.ID>
  /// Requests that were declined or ignored where declining was recommended, by decisions that hold, whether an export
  /// still lists them or not.
  package var refusedPitches: Int
  /// People whose request was accepted although declining was recommended: only what is sent to many ever is.
  package var acceptedPitches: Set<Person.ID>
  /// Such requests of people whom no import names.
  package var acceptedUnknown: Int
  /// Decisions on requests that hold, by answer.
  package var requests: [Recommendation: Int]
  /// Decisions on connections that hold, by choice.
  package var connections: [ConnectionDecision.Choice: Int]
  /// Requests that wait for a first answer.
  package var waiting: Int
  /// What was decided for good, with when it began.
  package var times: [DecisionTimes.Sample]

  /// Nothing gathered, but for what is given.
  package init(
    importNumber: Int,
    asOf: Day,
    coverage: Set<FileKind> = [],
    accepted: Set<Person.ID> = [],
    met: Set<Person.ID> = [],
    letGo: Set<Person.ID> = [],
    refusedPitches: Int = 0,
    acceptedPitches: Set<Person.ID> = [],
    acceptedUnknown: Int = 0,
    requests: [Recommendation: Int] = [:],
    connections: [ConnectionDecision.Choice: Int] = [:],
    waiting: Int = 0,
    times: [DecisionTimes.Sample] = []
  ) {
    self.importNumber = importNumber
    self.asOf = asOf
    self.coverage = coverage
    self.accepted = accepted
    self.met = met
    self.letGo = letGo
    self.refusedPitches = refusedPitches
    self.acceptedPitches = acceptedPitches
    self.acceptedUnknown = acceptedUnknown
    self.requests = requests
    self.connections = connections
    self.waiting = waiting
    self.times = times
  }
}
