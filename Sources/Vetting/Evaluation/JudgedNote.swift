import Foundation

/// A labelled note with the verdict that its words alone lead to.
package struct JudgedNote: Equatable, Sendable {
  package var note: LabelledNote
  package var verdict: Verdict

  /// A note and its verdict.
  package init(note: LabelledNote, verdict: Verdict) {
    self.note = note
    self.verdict = verdict
  }

  /// What the verdict takes it for.
  package var predicted: NoteLabel { verdict.kind.label }

  /// How far the verdict is from the label: 0 where it could not be nearer, 1 where it could not be further off.
  package var distance: Double {
    note.label == .mass ? 1 - verdict.probabilityOfMass : verdict.probabilityOfMass
  }
}

extension Verdict {
  /// How likely it is, going by the evidence, that nobody wrote this for the member.
  package var probabilityOfMass: Double { 1 / (1 + exp(net)) }
}

extension Assessor {
  /// The verdict on a note of somebody of whom nothing else is known.
  package func assess(note: String) -> Verdict {
    assess(Dossier(request: Request.ofNote(note)))
  }
}

extension Request {
  /// A request that consists of a note.
  package static func ofNote(_ note: String) -> Request {
    Request(
      id: ID(rawValue: "r-note"),
      origin: .typed,
      name: "",
      slug: nil,
      sentAt: Date(timeIntervalSince1970: 0),
      note: note,
      provenance: Provenance(importNumber: 0, file: "typed", line: 0)
    )
  }
}
