import Testing

@testable import Vetting

@Suite struct ExposureFindingTests {
  private static let place = Provenance(importNumber: 1, file: "Email Addresses.csv", line: 2)

  private func station(_ name: String, until: String = "", kind: StationFact.Kind = .employer) -> StationFact
  {
    StationFact(
      kind: kind,
      organisation: name,
      role: "",
      text: "",
      location: "",
      startedOn: "2010",
      finishedOn: until,
      line: 2
    )
  }

  private var stations: [StationFact] {
    [
      station("Hale Advisory"), station("Kestrel & Rowe Advisers AG", until: "Feb 2017"),
      station("Boards of the World Institute", until: "2009"),
      station("University of Lakemont", until: "2002"),
      station("Lakemont School", until: "2001", kind: .school), station("Müller", until: "1999"),
    ]
  }

  @Test(arguments: [
    ("a@gmail.com", MailboxOwner.mailService), ("A@GMAIL.COM", .mailService), ("a@yahoo.co.uk", .mailService),
    ("a@outlook.fr", .mailService), ("a@proton.me", .mailService),
    // A company whose name begins like that of a mail service.
    ("a@live.nation.com", .nobodyKnown(domain: "live.nation.com")),
    ("rowan@hale-advisory.example.com", .presentEmployer("Hale Advisory")),
    ("rowan@haleadvisory.com", .presentEmployer("Hale Advisory")),
    ("r@mail.kestrel-rowe.co.uk", .formerEmployer("Kestrel & Rowe Advisers AG", until: "Feb 2017")),
    ("r@kestrel.com", .formerEmployer("Kestrel & Rowe Advisers AG", until: "Feb 2017")),
    ("r@KestrelRoweAdvisers.com", .formerEmployer("Kestrel & Rowe Advisers AG", until: "Feb 2017")),
    // Initials of three words or more.
    ("r@botwi.org", .formerEmployer("Boards of the World Institute", until: "2009")),
    ("r@university.edu", .nobodyKnown(domain: "university.edu")),
    // A school is no employer.
    ("r@lakemontschool.org", .nobodyKnown(domain: "lakemontschool.org")),
    ("r@m\u{FC}ller.ch", .formerEmployer("Müller", until: "1999")),
    ("r@elsewhere.example.com", .nobodyKnown(domain: "elsewhere.example.com")),
    ("no address", .unknown), ("@", .unknown), ("a@", .unknown), ("a@b@c.com", .unknown),
    ("a@localhost", .unknown),
  ])
  func `whose mailbox it is, is told by the domain`(address: String, owner: MailboxOwner) {
    #expect(MailboxOwner(address, stations: stations) == owner)
  }

  @Test func `without positions only a mail service can be told`() {
    #expect(MailboxOwner("r@kestrel.com", stations: nil) == .unknown)
    #expect(MailboxOwner("r@gmail.com", stations: nil) == .mailService)
  }

  @Test func `a mailbox with a former employer is told first, with the reason`() throws {
    let records = ExposureRecords(
      emails: [
        .init(address: "me@gmail.com", remark: "Yes Yes", provenance: Self.place),
        .init(address: "r@kestrel-rowe.com", remark: "No No", provenance: Self.place),
        .init(address: "r@somewhere.com", remark: "No", provenance: Self.place),
      ],
      phones: [.init(number: "+41 44 000 00 00", type: "Mobile", provenance: Self.place)],
      addressBooks: [.init(source: "GOOGLE_CONTACTS", people: 1, newest: Exposures.today)],
      stations: stations,
      exports: [.positions: Exposures.today, .emailAddresses: Exposures.today]
    )
    let found = ExposureFinding.all(records)
    #expect(
      found.map(\.value)
        == ["r@kestrel-rowe.com", "r@somewhere.com", "me@gmail.com", "+41 44 000 00 00", "Google contacts"]
    )
    #expect(found.map(\.isWarning) == [true, true, false, false, true])
    #expect(
      found[0].words
        == "On file as another address, not confirmed. Its domain is that of Kestrel & Rowe Advisers AG, where you were until Feb 2017 by your positions."
    )
    #expect(found[0].remedy.contains("loses that mailbox") && found[0].remedy.hasSuffix(": remove it."))
    #expect(
      found[1].words.contains("neither that of an employer in your positions nor a common mail service")
    )
    #expect(found[1].words.contains("whether it is confirmed is not known"))
    #expect(found[2].words.hasPrefix("The primary address, which others may get to see, confirmed."))
    #expect(found[4].words == "LinkedIn still holds 1 person of it, the newest since \(Exposures.today.iso).")
    for finding in found { #expect(finding.address.hasPrefix("https://www.linkedin.com/")) }
    #expect(records.missing == [.phoneNumbers, .contacts])
  }

  @Test func `somebody whose only address is a former employer's is told to replace it first`() throws {
    let records = ExposureRecords(
      emails: [.init(address: "r@kestrel-rowe.com", remark: "Yes Yes", provenance: Self.place)],
      stations: stations,
      exports: [.positions: Exposures.today]
    )
    let finding = try #require(ExposureFinding.all(records).first)
    #expect(finding.remedy.contains("make another address the primary one"))
  }

  @Test func `a remark that is missing says nothing`() {
    func email(_ remark: String) -> ExposureRecords.Email {
      .init(address: "a@b.ch", remark: remark, provenance: Self.place)
    }
    #expect(email("").isPrimary == nil && email("").isConfirmed == nil)
    #expect(email("No").isPrimary == false && email("No").isConfirmed == nil)
    #expect(email(" Yes").isPrimary == nil && email(" Yes").isConfirmed == true)
    #expect(email("Ja Nein").isPrimary == nil)
  }

  @Test func `each finding says of which day its own file is`() {
    let (old, new) = (Day(number: 20_000), Day(number: 20_500))
    let found = ExposureFinding.all(
      ExposureRecords(
        emails: [.init(address: "a@gmail.com", isPrimary: true, isConfirmed: true, provenance: Self.place)],
        phones: [.init(number: "1", type: "", provenance: Self.place)],
        addressBooks: [.init(source: "", people: 2, newest: nil)],
        exports: [.emailAddresses: new, .contacts: old, .connections: Day(number: 20_600)]
      )
    )
    #expect(found.map(\.asOf) == [new, nil, old])
  }
}
