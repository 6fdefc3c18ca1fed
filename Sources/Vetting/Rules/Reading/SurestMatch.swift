/// A record that was found to be about the person of a dossier.
protocol Match {
  var matchedBy: MatchedBy { get }
  var provenance: Provenance { get }
}

extension AddressBookMatch: Match {}
extension RecommendationMatch: Match {}
extension EndorsementMatch: Match {}

extension Collection where Element: Match {
  /// The one that is most certain, of several the one read first; the order of the collection does not matter.
  var surest: Element? {
    self.min { left, right in
      if left.matchedBy != right.matchedBy { return left.matchedBy == .address }
      return left.provenance.precedes(right.provenance)
    }
  }
}

extension MatchedBy {
  /// What a finding adds where the match is likely rather than certain.
  var caveat: String {
    self == .address ? "" : ", going by a name that nobody else you know bears"
  }
}

extension Provenance {
  /// The order of reading: import, file, line.
  func precedes(_ other: Provenance) -> Bool {
    if importNumber != other.importNumber { return importNumber < other.importNumber }
    if file != other.file { return file.utf8.lexicographicallyPrecedes(other.file.utf8) }
    return line < other.line
  }
}
