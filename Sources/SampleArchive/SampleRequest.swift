/// What to generate: how much of everything, in which generation of the format, from which seed.
package struct SampleRequest: Sendable {
  /// The rows of Connections.csv, those of closed accounts included.
  package var connections: Int
  /// The rows of the messages file, sponsored mail and drafts included.
  package var messages: Int
  /// The people who have asked to connect and are not connected.
  ///
  /// Accepted requests of the last 180 days and sent invitations come on top, as LinkedIn exports them.
  package var invitations: Int
  /// The seed; the same request with the same seed gives the same bytes on every platform.
  package var seed: UInt64
  /// The generation of the format.
  package var era: Era
  /// The day on which the member asked for the archive; no fact is newer.
  package var exportDay: SampleDay
  /// The rows of Connections.csv, of a thousand, that hold a date and nothing else.
  package var closedAccountsPerMille: Int

  /// Makes a request; without `invitations` there is one for every ten connections, and three at least.
  package init(
    connections: Int,
    messages: Int,
    invitations: Int? = nil,
    seed: UInt64 = 1,
    era: Era = .y2026,
    exportDay: SampleDay = SampleDay(year: 2026, month: 7, day: 3),
    closedAccountsPerMille: Int = 25
  ) {
    self.connections = max(0, connections)
    self.messages = max(0, messages)
    self.invitations = max(0, invitations ?? max(3, connections / 10))
    self.seed = seed
    self.era = era
    self.exportDay = exportDay
    self.closedAccountsPerMille = min(max(0, closedAccountsPerMille), 1000)
  }
}
