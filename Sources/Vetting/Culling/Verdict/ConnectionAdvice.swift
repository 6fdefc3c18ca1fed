/// What is recommended for a connection, and what the user decides.
package enum ConnectionAdvice: String, CaseIterable, Sendable, Codable {
  case keep
  /// Unsure: talk or meet, by a day.
  case meet
  /// Let go, on LinkedIn by hand.
  case remove
}
