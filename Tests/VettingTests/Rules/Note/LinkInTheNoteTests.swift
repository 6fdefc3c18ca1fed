import Testing
@testable import Vetting

struct LinkInTheNoteTests {
  @Test(arguments: [
    "see https://example.com/x", "www.example.org", "my site example.io", "EXAMPLE.COM/offer",
  ])
  func `a link counts a little`(note: String) throws {
    let finding = try #require(Dossiers.findings(LinkInTheNote(), note: note).evidence.first)
    #expect(finding.points == 0.6 && finding.direction == .opposes)
    #expect(finding.quotes.allSatisfy { note.contains($0) } && finding.quotes.count == 1)
  }

  @Test(arguments: [
    "", "no link here", "calendly.com/jane", "https://www.linkedin.com/in/jane", "lnkd.in/abc",
    "write to a@example.com",
    "I work at Booking.com now",
  ])
  func `calendars, LinkedIn and addresses do not`(note: String) {
    #expect(Dossiers.findings(LinkInTheNote(), note: note) == .nothing)
  }

  @Test func `a host that only looks like LinkedIn is a link`() {
    #expect(!Dossiers.findings(LinkInTheNote(), note: "https://evil-linkedin.com/x").evidence.isEmpty)
    #expect(!Dossiers.findings(LinkInTheNote(), note: "https://linkedin.com.example.org/x").evidence.isEmpty)
  }
}
