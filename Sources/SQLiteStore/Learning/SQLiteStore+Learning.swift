import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func learningMoment() throws -> LearningMoment {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          WITH changed (at) AS (SELECT max(undone_at) FROM decision_undo UNION ALL SELECT max(marked_at) FROM decision_mark)
          SELECT (SELECT count(*) FROM decision_entry),
            (SELECT count(*) FROM decision_entry WHERE decided_at <= (SELECT max(at) FROM changed)),
            (SELECT count(*) FROM decision_undo), (SELECT count(*) FROM decision_mark)
          """
      )
      guard let row else { return LearningMoment(answers: 0, takenBack: 0, marks: 0) }
      return LearningMoment(answers: row[0], settled: row[1], takenBack: row[2], marks: row[3])
    }
  }

  package func answeredNotes(at moment: LearningMoment) throws -> [AnsweredNote] {
    try read { db in
      let answers = try Row.fetchAll(
        db,
        sql: """
          WITH entry AS (
            SELECT * FROM decision_entry AS entry
            WHERE id <= (SELECT max(id) FROM (SELECT id FROM decision_entry ORDER BY id LIMIT ?))
              AND NOT EXISTS (SELECT 1 FROM decision_undo AS undo WHERE undo.decision = entry.id))
          SELECT entry.request, entry.name, entry.slug, \(AnsweredNote.noteColumn), max(entry.id), entry.choice FROM entry
          \(AnsweredNote.sources) GROUP BY entry.request ORDER BY entry.request
          """,
        arguments: [moment.answers]
      )
      let marks = try Row.fetchAll(
        db,
        sql: """
          SELECT entry.request, entry.name, entry.slug, \(AnsweredNote.noteColumn), max(entry.id), entry.mark
          FROM decision_mark AS entry \(AnsweredNote.sources) GROUP BY entry.request ORDER BY entry.request
          """
      )
      var notes: [String: AnsweredNote] = [:]
      for row in answers {
        let answer = (row[5] as String?).flatMap(Recommendation.init(rawValue:))
        if let answer { notes[row[0]] = AnsweredNote(row, LearningLabel(answer)) }
      }
      for row in marks {
        let mark = (row[5] as String?).flatMap(NoteMark.init(rawValue:))
        if let mark { notes[row[0]] = AnsweredNote(row, LearningLabel(mark)) }
      }
      return notes.values.filter { !$0.note.isEmpty }.sorted { $0.request < $1.request }
    }
  }
}

extension AnsweredNote {
  /// The note of an entry of the journal, wherever it is known from.
  fileprivate static let noteColumn = "coalesce(invitation.note, typed.note, '')"

  fileprivate static let sources = """
    LEFT JOIN fact_invitation AS invitation ON invitation.request = entry.request
    LEFT JOIN decision_request AS typed ON typed.request = entry.request
    """

  /// A row that begins with request, name, slug and note.
  fileprivate init(_ row: Row, _ label: LearningLabel) {
    self.init(
      request: Request.ID(rawValue: row[0]),
      name: row[1],
      slug: (row[2] as String?).map { Slug(normalised: $0) },
      note: row[3],
      label: label
    )
  }
}
