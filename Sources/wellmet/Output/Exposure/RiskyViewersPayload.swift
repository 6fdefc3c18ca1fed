import Vetting
import Workflows

/// What `exposure viewers list` prints.
struct RiskyViewersPayload: Encodable {
  struct One: Encodable {
    let person: String
    let name: String
    let company: String
    let position: String
    let isLeaving: Bool
  }

  struct Viewer: Encodable {
    let id: Int64
    let kind: RiskyViewer.Kind
    let name: String
    let reason: String
    /// How many connections it fits; null, as the next two, before the first import.
    @Nullable var listed: Int?
    @Nullable var leaving: Int?
    @Nullable var left: Int?
    /// The connections whom it fits; null where they were not asked for, or are not known.
    @Nullable var people: [One]?

    init(_ count: RiskyViewers.Count, people wantsPeople: Bool) {
      id = count.viewer.id
      kind = count.viewer.kind
      name = count.viewer.name
      reason = count.viewer.reason
      listed = count.tally?.listed
      leaving = count.tally?.leaving
      left = count.tally?.left
      guard wantsPeople else { return }
      people = count.people?.map { candidate in
        One(
          person: candidate.key.rawValue,
          name: candidate.name,
          company: candidate.company,
          position: candidate.position,
          isLeaving: candidate.isLeaving
        )
      }
    }
  }

  let viewers: [Viewer]
  /// Connections whom any of them fits, each counted once; null, as the next two, before the first import.
  @Nullable var listed: Int?
  @Nullable var leaving: Int?
  @Nullable var left: Int?

  init(_ counted: (each: [RiskyViewers.Count], any: [RiskyViewers.Candidate]?), people: Bool) {
    self.init(counted.each, counted.any.map(RiskyViewers.Tally.init), people: people)
  }

  init(_ report: ExposureReport) { self.init(report.risky, report.anyRisky, people: false) }

  private init(_ each: [RiskyViewers.Count], _ any: RiskyViewers.Tally?, people: Bool) {
    viewers = each.map { Viewer($0, people: people) }
    listed = any?.listed
    leaving = any?.leaving
    left = any?.left
  }
}
