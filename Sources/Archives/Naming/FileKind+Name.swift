package import Vetting

extension FileKind {
  /// The kind of file that a name stands for, in any of LinkedIn's spellings since 2015; nil for all other names.
  ///
  /// Capitals, spaces and underscores make no difference, and a member's number may stand before `.csv`, as in
  /// `Member_Follows_123.csv`. The ` (1)` that a browser adds to a second download counts only where asked for.
  package init?(fileName: some Sequence<UInt8>, allowingCopies: Bool = false) {
    var stem = fileName.lowercasedASCII[...]
    guard stem.count <= 100, stem.suffix(4).elementsEqual(".csv".utf8) else { return nil }
    stem.removeLast(4)
    if allowingCopies { stem = FileKind.withoutCopyNumber(stem) }
    stem = FileKind.withoutMemberNumber(stem)
    stem.removeAll { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") }
    guard let kind = FileKind.kindsByStem[Array(stem)] else { return nil }
    self = kind
  }

  private static let kindsByStem: [[UInt8]: FileKind] = {
    let stems: [String: FileKind] = [
      "connections": .connections, "invitations": .invitations, "messages": .messages,
      "recommendationsreceived": .recommendationsReceived, "recommendationsgiven": .recommendationsGiven,
      "endorsementreceivedinfo": .endorsementsReceived, "endorsementgiveninfo": .endorsementsGiven,
      "contacts": .contacts, "importedcontacts": .contacts,
      "profile": .profile, "positions": .positions, "education": .education, "skills": .skills,
      "emailaddresses": .emailAddresses, "phonenumbers": .phoneNumbers,
      "memberfollows": .memberFollows, "companyfollows": .companyFollows,
      "events": .events, "registration": .registration,
    ]
    return Dictionary(uniqueKeysWithValues: stems.map { (Array($0.key.utf8), $0.value) })
  }()

  private static func withoutCopyNumber(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard stem.last == UInt8(ascii: ")") else { return stem }
    let digits = stem.dropLast().reversed().prefix { (48...57).contains($0) }.count
    let rest = stem.dropLast(digits + 1)
    guard digits > 0, rest.last == UInt8(ascii: "(") else { return stem }
    return rest.dropLast(rest.dropLast().last == UInt8(ascii: " ") ? 2 : 1)
  }

  private static func withoutMemberNumber(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = stem.reversed().prefix { (48...57).contains($0) }.count
    let rest = stem.dropLast(digits)
    guard digits > 0, rest.last == UInt8(ascii: "_") else { return stem }
    return rest.dropLast()
  }
}
