package import Foundation

/// What the factors were after an import, kept because it cannot be reckoned again later.
package struct WorthNote: Equatable, Sendable {
  package var importNumber: Int
  /// The day of the newest export then.
  package var exportDay: Day
  /// The version of the reckoning that made it.
  package var reckoning: Int
  /// 0 to 1 each; one that was not known is missing.
  package var factors: [WorthFactor: Double]
  /// How many connections there were.
  package var connections: Int
  package var notedAt: Date

  /// A note.
  package init(
    importNumber: Int,
    exportDay: Day,
    reckoning: Int,
    factors: [WorthFactor: Double],
    connections: Int,
    notedAt: Date
  ) {
    self.importNumber = importNumber
    self.exportDay = exportDay
    self.reckoning = reckoning
    self.factors = factors
    self.connections = connections
    self.notedAt = notedAt
  }

  /// True where it was reckoned as today.
  package var isComparable: Bool { reckoning == WorthFactor.reckoning }
}

/// A note with what it comes to under today's weights.
package struct WorthMoment: Equatable, Sendable {
  package var note: WorthNote
  /// 0 to 100, to one place; nil where no factor was known.
  package var value: Double?

  /// A moment of the history.
  package init(note: WorthNote, value: Double?) {
    self.note = note
    self.value = value
  }
}
