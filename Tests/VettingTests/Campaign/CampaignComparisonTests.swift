import Testing
@testable import Vetting

struct CampaignComparisonTests {
  private static let left = "Hi Rowan, we help advisers to win clients.\n\nGrab a slot: a.example.com/pia"
  private static let right =
    "Hi Rowan, we help 20 coaches to win clients.  Grab a slot: a.example.com/vera now"

  @Test func `the slots are what differs`() {
    let comparison = CampaignComparison(Self.left, Self.right)
    #expect(comparison.left.filter { !$0.isShared }.map(\.text) == ["advisers", "a.example.com/pia"])
    #expect(
      comparison.right.filter { !$0.isShared }.map(\.text) == ["20 coaches", "a.example.com/vera now"]
    )
    #expect(comparison.shared == ["Hi Rowan, we help", "to win clients.\n\nGrab a slot"])
    #expect(comparison.template == "Hi Rowan, we help … to win clients. Grab a slot: …")
  }

  @Test func `both texts are shown whole`() {
    let comparison = CampaignComparison(Self.left, Self.right)
    #expect(comparison.left.map(\.text).joined() == Self.left)
    #expect(comparison.right.map(\.text).joined() == Self.right)
  }

  @Test func `nothing in common is one slot each`() {
    let comparison = CampaignComparison("one two three", "four five six")
    #expect(comparison.shared.isEmpty)
    #expect(comparison.left == [.init(text: "one two three", isShared: false)])
    #expect(CampaignComparison("", "").left.isEmpty)
  }

  @Test(arguments: ["a ", "\u{301}", "🚀 ", "a b c d e f g "])
  func `of 300,000 characters the first words are compared`(piece: String) {
    let text = String(repeating: piece, count: 300_000 / piece.unicodeScalars.count)
    let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(NoteText.longest)))
    let comparison = CampaignComparison(text, text + "b")
    #expect(comparison.shared == CampaignComparison(cut, cut).shared)
    #expect(comparison.left.map(\.text).joined().unicodeScalars.elementsEqual(cut.unicodeScalars))
  }
}
