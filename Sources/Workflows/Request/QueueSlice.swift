package import Foundation
package import Vetting

/// A part of the queue.
package struct QueueSlice: Equatable, Sendable {
  /// One line of the list.
  package struct Row: Equatable, Sendable {
    package var id: Request.ID
    package var name: String
    /// The beginning of the note, at most 120 characters; empty without a note.
    package var excerpt: String
    package var sentAt: Date
    package var recommendation: Recommendation

    /// A line.
    package init(id: Request.ID, name: String, excerpt: String, sentAt: Date, recommendation: Recommendation)
    {
      self.id = id
      self.name = name
      self.excerpt = excerpt
      self.sentAt = sentAt
      self.recommendation = recommendation
    }
  }

  package var rows: [Row]
  /// The place of the first row within all that match, from 0.
  package var offset: Int
  /// How many match the question.
  package var matching: Int
  /// How many are undecided in all.
  package var open: Int

  /// A part of the queue.
  package init(rows: [Row], offset: Int, matching: Int, open: Int) {
    self.rows = rows
    self.offset = offset
    self.matching = matching
    self.open = open
  }
}
