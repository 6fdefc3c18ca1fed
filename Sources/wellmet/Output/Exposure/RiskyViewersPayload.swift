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
    let listed: Int
    let leaving: Int
    let left: Int
    /// The connections whom it fits; null where they were not asked for.
    @Nullable var people: [One]?

    init(_ count: RiskyViewers.Count, people wantsPeople: Bool) {
      id = count.viewer.id
      kind = count.viewer.kind
      name = count.viewer.name
      reason = count.viewer.reason
      listed = count.listed
      leaving = count.leaving
      left = count.left
      guard wantsPeople else { return }
      people = count.people.map { candidate in
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
  /// Connections whom any of them fits, each counted once.
  let listed: Int
  let leaving: Int
  let left: Int

  init(_ counted: (each: [RiskyViewers.Count], any: [RiskyViewers.Candidate]), people: Bool) {
    viewers = counted.each.map { Viewer($0, people: people) }
    listed = counted.any.count
    leaving = counted.any.count { $0.isLeaving }
    left = listed - leaving
  }

  init(_ report: ExposureReport) {
    viewers = report.risky.map { Viewer($0, people: false) }
    listed = report.anyRisky
    leaving = report.anyLeaving
    left = listed - leaving
  }
}
