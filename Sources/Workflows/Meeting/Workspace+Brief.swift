package import Vetting

/// A brief with the person and the records that it rests on.
package struct MeetingBrief: Equatable, Sendable {
  package var record: FenceRecord
  package var brief: Brief
  /// The text that they sent with their request; empty where there was none.
  package var note: String
  /// What is concluded of them, as a sentence.
  package var summary: String
  /// The last words exchanged, oldest first.
  package var lastWords: [ExchangedWords]
  /// What the user wrote down of them, oldest first.
  package var records: [PersonRecord]
}

extension Workspace {
  /// What to know before meeting somebody.
  package func brief(_ id: Deadline.ID) throws -> MeetingBrief {
    let record = try fenceRecord(id)
    let person = try store.person(record.person.key)
    let lastWords = try person.map { try store.lastWords(with: $0, limit: 3) } ?? []
    let records = try person.map { try store.ownRecords(of: $0).records } ?? []
    switch record.deadline.subject {
    case .request(_, let request):
      let stored = try store.request(request)
      let ground = Brief.Ground(
        evidence: stored?.verdict.evidence ?? [],
        unknown: stored?.verdict.unknown ?? [],
        isDormant: false,
        isRequest: true
      )
      return MeetingBrief(
        record: record,
        brief: Brief(ground),
        note: stored?.request.note ?? "",
        summary: stored?.verdict.summary ?? "",
        lastWords: lastWords,
        records: records
      )
    case .connection(_, let key):
      let verdict = try connectionCard(key).verdict
      let ground = Brief.Ground(
        evidence: try (verdict?.evidence ?? []) + benefit(of: record),
        unknown: verdict?.unknown ?? [],
        isDormant: verdict?.isDormant ?? false,
        isRequest: false
      )
      return MeetingBrief(
        record: record,
        brief: Brief(ground),
        note: "",
        summary: verdict?.summary ?? "",
        lastWords: lastWords,
        records: records
      )
    }
  }

  /// What there would be in it for both with a connection, judged as if they asked to connect now.
  private func benefit(of record: FenceRecord) throws -> [Evidence] {
    let asked = TypedRequest(
      id: Request.ID(rawValue: "r-brief"),
      name: record.person.name,
      slug: record.person.slug,
      headline: record.work,
      note: "",
      typedAt: now()
    )
    return try preview(asked).verdict.evidence.filter { $0.symbol == "mutual-benefit" }
  }
}
