/// What sort of text a note is, going by its words alone.
package enum NoteKind: String, CaseIterable, Sendable, Codable {
  /// No note, or a greeting and nothing else.
  case empty
  /// LinkedIn's default text.
  case stock
  /// A product, a service or an event is offered.
  case pitch
  /// A post is offered by somebody who fills posts.
  case recruiting
  /// A fraud: a promise of money, a false romance, an account for rent.
  case scam
  /// Sent to many, for another purpose: a survey, a collection, a newsletter, a follow-up.
  case mass
  /// What people write who want to know more people: the same to everybody, and nothing is sold.
  ///
  /// Text cannot tell such a template from a seller's: it is never declined for its words.
  case networking
  /// Written for this reader.
  case personal

  /// True for what is sent to many.
  package var isMass: Bool {
    switch self {
    case .pitch, .recruiting, .scam, .mass: true
    case .empty, .stock, .networking, .personal: false
    }
  }
}
