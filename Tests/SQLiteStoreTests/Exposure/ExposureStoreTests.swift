import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

@Suite("Exposure in the store")
struct ExposureStoreTests {
  private static let hostile = "x\u{202E}\u{0301} '); DROP TABLE decision_risky_viewer; --"

  @Test(arguments: Bed.allCases)
  func `looks are kept in their order, taken back by a row, and survive a rebuild`(_ bed: Bed) throws {
    try bed.test { store in
      #expect(try store.exposureEntries().isEmpty)
      func entry(_ choice: String?, _ day: Int) -> ExposureCheck.Entry {
        ExposureCheck.Entry(number: 0, setting: "birthday", choice: choice, on: Day(number: day))
      }
      #expect(try store.append(exposure: entry("network", 20_000), at: noon, by: "test") == 1)
      #expect(try store.append(exposure: entry("connections", 20_100), at: noon, by: "test") == 2)
      #expect(ExposureCheck.holding(try store.exposureEntries())[.birthday]?.choice.id == "connections")
      _ = try store.append(exposure: entry(nil, 20_101), at: noon, by: "test")
      try store.dropDerived()
      let kept = try store.exposureEntries()
      #expect(kept.map(\.choice) == ["network", "connections", nil])
      #expect(kept.map(\.number) == [1, 2, 3] && kept.first?.on == Day(number: 20_000))
      #expect(ExposureCheck.holding(kept)[.birthday]?.choice.id == "network")
    }
  }

  @Test(arguments: Bed.allCases)
  func `risky viewers are kept with every letter, and taken off by a row`(_ bed: Bed) throws {
    try bed.test { store in
      var viewer = RiskyViewer(
        id: 0,
        kind: .person,
        value: "p-1",
        name: Self.hostile,
        slug: Slug(normalised: "ann-other"),
        reason: Self.hostile
      )
      viewer.id = try store.append(
        risky: RiskyViewer.Entry(viewer: viewer, isSet: true),
        at: noon,
        by: "test"
      )
      #expect(try store.riskyViewerEntries() == [RiskyViewer.Entry(viewer: viewer, isSet: true)])
      _ = try store.append(risky: RiskyViewer.Entry(viewer: viewer, isSet: false), at: noon, by: "test")
      try store.dropDerived()
      #expect(try store.riskyViewerEntries().map(\.isSet) == [true, false])
      #expect(RiskyViewer.holding(try store.riskyViewerEntries()).isEmpty)
    }
  }

  @Test func `what is on file is read with its place, by source and with the newest day`() throws {
    try Bed.inMemory.test { store in
      #expect(try store.exposureRecords() == ExposureRecords())
      var archive = Archive("2026-03-10")
      archive.connect(PersonReference(name: "Ann Other", slug: Slug(normalised: "ann-other")))
      for kind in [FileKind.emailAddresses, .phoneNumbers, .contacts, .positions] { archive.add(kind) }
      archive.facts.emailAddresses = [
        ItemFact(value: "me@gmail.com", detail: "Yes Yes", at: nil, line: 2),
        ItemFact(value: "me@old.example.com", detail: "No No", at: nil, line: 3),
        ItemFact(value: "me@older.example.com", detail: "No", at: nil, line: 4),
      ]
      archive.facts.phoneNumbers = [ItemFact(value: "+41 1", detail: "Mobile", at: nil, line: 2)]
      archive.facts.contacts = [("GOOGLE_CONTACTS", 10, "A"), ("GOOGLE_CONTACTS", 30, "B"), ("", nil, "C")]
        .map {
          source,
          day,
          name in
          ContactFact(
            source: source,
            name: name,
            companies: "",
            title: "",
            emails: [],
            phoneNumbers: [],
            slugs: [],
            birthday: "",
            location: "",
            createdOn: day.map { Day(number: $0) },
            line: 2
          )
        }
      try archive.imported(into: store)
      let records = try store.exposureRecords()
      #expect(
        records.emails.map(\.address) == ["me@gmail.com", "me@old.example.com", "me@older.example.com"]
      )
      #expect(records.emails.map(\.isPrimary) == [true, false, false])
      #expect(records.emails.map(\.isConfirmed) == [true, false, nil])
      #expect(
        records.emails[0].provenance == Provenance(importNumber: 1, file: "Email Addresses.csv", line: 2)
      )
      #expect(records.phones.map(\.number) == ["+41 1"] && records.phones.map(\.type) == ["Mobile"])
      #expect(
        records.addressBooks == [
          .init(source: "GOOGLE_CONTACTS", people: 2, newest: Day(number: 30)),
          .init(source: "", people: 1, newest: nil),
        ]
      )
      #expect(records.exports[.positions] == Day(iso: "2026-03-10"))
      #expect(try store.listedConnections() == 1)
    }
  }
}
