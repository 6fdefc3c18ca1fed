import Foundation
import Vetting
import Workflows

/// Exposure in which every text is a stranger's: what is on file, whom the user named, and whom that fits.
func hostileExposure(_ payload: String) -> FakeExposure {
  let day = Day(noon, in: .gmt)
  let place = Provenance(importNumber: 1, file: payload, line: 2)
  let station = StationFact(
    kind: .employer,
    organisation: payload,
    role: payload,
    text: payload,
    location: payload,
    startedOn: payload,
    finishedOn: payload,
    line: 2
  )
  return FakeExposure(
    entries: [ExposureCheck.Entry(number: 1, setting: payload, choice: payload, on: day)],
    viewers: RiskyViewer.Kind.allCases.enumerated().map { index, kind in
      RiskyViewer.Entry(
        viewer: RiskyViewer(
          id: Int64(index + 1),
          kind: kind,
          value: kind == .person ? "p-1" : kind == .company ? "rival" : "partner",
          name: payload,
          slug: Slug(normalised: payload),
          reason: payload
        ),
        isSet: true
      )
    },
    candidates: [
      RiskyViewers.Candidate(
        key: Person.Key(rawValue: "p-1"),
        name: payload,
        company: "Rival",
        position: "Partner \(payload)",
        isLeaving: true
      )
    ],
    records: ExposureRecords(
      emails: [
        .init(address: payload, remark: payload, provenance: place),
        .init(address: "a@\(payload).example.com", remark: "Yes No", provenance: place),
      ],
      phones: [.init(number: payload, type: payload, provenance: place)],
      addressBooks: [.init(source: payload, people: 2, newest: day)],
      stations: [station],
      exports: [.emailAddresses: day, .positions: day]
    )
  )
}
