/// Asks whether they are in the member's address book.
///
/// Somebody whose number or address the member once kept was known outside of LinkedIn. A match by a unique name alone
/// counts four fifths.
package struct StandsInAddressBook: ConnectionRule {
  package let symbol = "stands-in-address-book"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.supports
  package let question = "Are they in your address book?"

  package func clause(_ evidence: Evidence) -> String { "they are in your address book" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let match = reading.dossier.addressBook.value?.surest else { return .nothing }
    let scale = match.matchedBy == .address ? 1 : 0.8
    let words = "They are in your address book\(match.matchedBy.caveat)"
    return Findings(evidence: [finding(words, scale: scale, provenance: match.provenance)])
  }
}
