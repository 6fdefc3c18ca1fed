import Testing
import Vetting

/// What holds for every text that Wellmet comes with, whatever it is for.
@Suite struct ShippedDraftTests {
  /// Values for every field there is.
  private static let values = Dictionary(
    uniqueKeysWithValues: DraftField.allCases.map { ($0, "Some words") }
  )

  /// How letters begin that nobody wrote for anybody, without case.
  private static let stock = [
    "i hope this", "i hope you are", "i hope all is well", "ich hoffe, diese nachricht", "ich hoffe, es geht",
    "ich hoffe, ihnen geht", "j’espère que", "espero que", "spero che", "ik hoop dat",
  ]

  @Test(arguments: DraftKind.allCases, NoteLanguage.allCases)
  func `every text is read, has every field filled and is short`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let template = try DraftTemplate.shipped(kind, language)
    #expect(try DraftTemplate(template.text, for: kind) == template)
    #expect(Draft(template, Self.values).missing.isEmpty)
    #expect(template.text.unicodeScalars.count < 600, "\(template.text.unicodeScalars.count)")
  }

  @Test(arguments: DraftKind.allCases, NoteLanguage.allCases)
  func `no text shouts, and none begins with a phrase from the shelf`(
    kind: DraftKind,
    language: NoteLanguage
  ) throws {
    let template = try DraftTemplate.shipped(kind, language)
    for sign in ["!", "¡", "…", "—", "–"] { #expect(!template.text.contains(sign)) }
    // What stands after the greeting.
    let paragraphs = template.body.split(separator: "\n\n")
    let opening = (paragraphs.count > 1 ? paragraphs[1] : paragraphs[0]).lowercased()
    for phrase in Self.stock { #expect(!opening.hasPrefix(phrase)) }
  }
}
