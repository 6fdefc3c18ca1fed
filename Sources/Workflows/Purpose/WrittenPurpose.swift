package import Foundation
package import Vetting

/// A purpose as it was written at some time; the newest holds.
package struct WrittenPurpose: Equatable, Sendable {
  /// Its number in the order of writing.
  package var number: Int64
  package var purpose: Purpose
  package var writtenAt: Date

  /// A purpose with its number and time.
  package init(number: Int64, purpose: Purpose, writtenAt: Date) {
    self.number = number
    self.purpose = purpose
    self.writtenAt = writtenAt
  }
}
