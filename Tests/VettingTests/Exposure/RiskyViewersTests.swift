import Foundation
import Testing

@testable import Vetting

@Suite struct RiskyViewersTests {
  private func candidate(_ key: String, _ company: String, _ position: String, leaving: Bool = false)
    -> RiskyViewers.Candidate
  {
    RiskyViewers.Candidate(
      key: Person.Key(rawValue: key),
      name: key,
      company: company,
      position: position,
      isLeaving: leaving
    )
  }

  private func found(_ viewer: RiskyViewer, _ company: String, _ position: String) -> Bool {
    !RiskyViewers([viewer]).count(among: [candidate("p-1", company, position)]).any.isEmpty
  }

  @Test(arguments: [
    "Kestrel & Rowe", "KESTREL & ROWE AG", "Kestrel & Rowe GmbH", "kestrel rowe", "Kestrel  & Rowe, Inc.",
  ])
  func `a company is found by all its spellings`(company: String) {
    #expect(found(Exposures.viewer(.company, "Kestrel & Rowe"), company, ""))
  }

  @Test(arguments: ["Kestrel", "Rowe & Kestrel", "Kestrel & Rowe Museum", ""])
  func `another company is not`(company: String) {
    #expect(!found(Exposures.viewer(.company, "Kestrel & Rowe"), company, "Kestrel & Rowe"))
  }

  @Test func `a role is found by whole words, whatever case and accents`() {
    let viewer = Exposures.viewer(.role, "sales director")
    for position in ["Sales Director", "SALES DIRECTOR, EMEA", "Regional sales director"] {
      #expect(found(viewer, "", position), "\(position)")
    }
    for position in ["Sales Directorate", "Director of sales", "Presales director", "Sales", ""] {
      #expect(!found(viewer, "Sales Director", position), "\(position)")
    }
    #expect(found(Exposures.viewer(.role, "Geschaftsfuhrer"), "", "GESCHÄFTSFÜHRER"))
  }

  @Test func `each is counted before and after what was decided, and nobody twice in the whole`() {
    let viewers = [
      Exposures.viewer(.company, "Acme", id: 1), Exposures.viewer(.role, "recruiter", id: 2),
      Exposures.viewer(.person, "p-3", id: 3), Exposures.viewer(.company, "Nobody Ltd", id: 4),
    ]
    let people = [
      candidate("p-1", "Acme AG", "Recruiter", leaving: true), candidate("p-2", "ACME", "Baker"),
      candidate("p-3", "Else", "Recruiter"), candidate("p-4", "Else", "Baker"),
      candidate("p-5", "Acme AG", "Recruiter"),
    ]
    let counted = RiskyViewers(viewers).count(among: people)
    #expect(counted.each.map(\.tally?.listed) == [3, 3, 1, 0])
    #expect(counted.each.map(\.tally?.leaving) == [1, 1, 0, 0])
    #expect(counted.each.map(\.tally?.left) == [2, 2, 1, 0])
    #expect(counted.any.map(\.key.rawValue) == ["p-1", "p-2", "p-3", "p-5"])
  }

  @Test func `words that name nothing fit nobody`() {
    #expect(RiskyViewer.company("freelance").isEmpty && RiskyViewer.role(" … ").isEmpty)
    #expect(
      !found(Exposures.viewer(.role, "…"), "", "Baker")
        && !found(Exposures.viewer(.company, "self"), "self", "")
    )
  }

  private func request(headline: String = "", company: String = "", slug: String? = nil) -> Request {
    Request(
      id: Request.ID(rawValue: "r-1"),
      origin: .typed,
      name: "Jane Roe",
      slug: slug.map(Slug.init(normalised:)),
      headline: headline,
      company: company,
      sentAt: Date(timeIntervalSince1970: 0),
      note: "",
      provenance: Provenance(importNumber: 0, file: "", line: 0)
    )
  }

  @Test func `where a profile is not known, a name that one person bears tells who asks, and says so`() {
    var jane = Exposures.viewer(.person, "p-3")
    jane.name = "JANE ROE, MBA"
    func found(_ slug: String?, isNameUnique: Bool = true) -> [RiskyViewer] {
      RiskyViewers([jane]).matching(request(slug: slug), isNameUnique: isNameUnique)
    }
    #expect(found(nil).map(\.clause) == ["being JANE ROE, MBA, by the name alone"])
    #expect(found("jane-roe").count == 1 && found(nil, isNameUnique: false).isEmpty)
    jane.slug = Slug(normalised: "jane-roe")
    #expect(found("jane-roe").map(\.clause) == ["being JANE ROE, MBA"] && found("jane-doe").isEmpty)
    #expect(found(nil).count == 1)
    jane.name = "Jane Doe"
    #expect(found(nil).isEmpty)
  }

  @Test func `who asks is told by company, headline and profile`() {
    var person = Exposures.viewer(.person, "p-3", id: 3)
    person.slug = Slug(normalised: "jane-roe")
    let viewers = RiskyViewers([
      Exposures.viewer(.company, "Acme Tools", id: 1), Exposures.viewer(.role, "recruiter", id: 2), person,
    ])
    func ids(_ request: Request) -> [Int64] { viewers.matching(request).map(\.id) }
    #expect(ids(request(headline: "Recruiter at ACME Tools")) == [1, 2])
    #expect(ids(request(company: "Acme Tools Ltd")) == [1])
    #expect(ids(request(headline: "I recruit for Acme")) == [])
    #expect(ids(request(slug: "jane-roe")) == [3] && ids(request(slug: "jane-doe")) == [])
    #expect(ids(request()) == [])
    // A company that is not known is no company.
    #expect(RiskyViewers([Exposures.viewer(.company, "…")]).matching(request()).isEmpty)
  }

  @Test func `the last line of each holds, and who was named anew has the new words`() {
    func entry(_ id: Int64, _ text: String, _ isSet: Bool, _ reason: String = "") -> RiskyViewer.Entry {
      RiskyViewer.Entry(viewer: Exposures.viewer(.role, text, reason: reason, id: id), isSet: isSet)
    }
    var company = entry(4, "baker", true)
    company.viewer.kind = .company
    let held = RiskyViewer.holding([
      entry(1, "baker", true), entry(2, "recruiter", true), entry(3, "BAKER", false), company,
      entry(5, "Recruiter", true, "they sell"), entry(6, "judge", false),
    ])
    #expect(held.map(\.id) == [4, 5] && held.last?.reason == "they sell")
  }

  @Test func `thirty thousand are looked through in a moment`() {
    let people = (0..<30_000).map {
      candidate("p-\($0)", "Company \($0 % 3_000)", "Position \($0 % 500) of many")
    }
    let viewers = RiskyViewers([
      Exposures.viewer(.company, "Company 7"), Exposures.viewer(.role, "position 8"),
    ])
    var counted: (each: [RiskyViewers.Count], any: [RiskyViewers.Candidate])?
    let time = ContinuousClock().measure { counted = viewers.count(among: people) }
    #expect(counted?.each.map(\.tally?.listed) == [10, 60])
    #expect(time < .seconds(2))
  }
}
