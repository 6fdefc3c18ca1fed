import Testing
@testable import Vetting

struct NoNoteTests {
  @Test(arguments: ["", "  \n", "\u{200B}", "🚀"])
  func `an empty note is found and weighs little`(note: String) throws {
    let finding = try #require(Dossiers.findings(NoNote(), note: note).evidence.first)
    #expect(finding.points == 0.3)
    #expect(finding.direction == .opposes)
    #expect(finding.quotes.isEmpty)
  }

  @Test(arguments: [
    "Hi", "Hello Rowan", "Dear Rowan Hale,", "Hi Rowan,  Jane Roe", "Hallo Frau Hale", "Bonjour !",
  ])
  func `a greeting alone is none either`(note: String) throws {
    let finding = try #require(Dossiers.findings(NoNote(), note: note).evidence.first)
    #expect(finding.words == "The note is a greeting and nothing else")
    #expect(finding.quotes.allSatisfy { note.contains($0) })
  }

  @Test(arguments: ["Hi Rowan, coffee?", "Looms", "こんにちは", "Let's connect"])
  func `a word is a note`(note: String) {
    #expect(Dossiers.findings(NoNote(), note: note) == .nothing)
  }

  @Test func `a missing note alone never declines`() {
    var policy = Policy()
    policy.weights["no-note"] = 10
    policy.costOfLostPerson = 1
    #expect(Dossiers.verdict(Dossiers.stranger(""), policy: policy).recommendation == .ignore)
  }
}
