/// What a draft is for.
package enum DraftKind: String, CaseIterable, Sendable, Codable {
  /// «How do we know each other, and what would be good for both of us?»
  case ask
  /// A reply to a request that does not accept it.
  case reply
  /// An invitation to talk.
  case invite
  /// A kind no.
  case decline
  /// To a connection that the user cannot place: do you remember, and shall we talk?
  case reconnect

  /// The kind as a heading.
  package var title: String {
    switch self {
    case .ask: "How do we know each other?"
    case .reply: "Reply without accepting"
    case .invite: "Invitation to talk"
    case .decline: "A kind no"
    case .reconnect: "Do you remember how we met?"
    }
  }

  /// The kinds for somebody who asks to connect, or for a connection; the first one is proposed.
  package static func kinds(forRequest isRequest: Bool) -> [DraftKind] {
    isRequest ? [.ask, .reply, .invite, .decline] : [.reconnect]
  }
}

/// Something that a template leaves open, to be filled in for a person.
package enum DraftField: String, CaseIterable, Sendable {
  /// Their name, as written.
  case name
  /// Where they work.
  case company
  /// The user's own name.
  case me
  /// The day by which it is decided.
  case day

  /// How it stands in a template.
  package var placeholder: String { "{\(rawValue)}" }
}

extension NoteLanguage {
  /// The code of the language, such as `de`.
  package var code: String {
    switch self {
    case .english: "en"
    case .german: "de"
    case .french: "fr"
    case .spanish: "es"
    case .portuguese: "pt"
    case .italian: "it"
    case .dutch: "nl"
    }
  }

  /// The language of a code; nil for one that has no drafts.
  package init?(code: String) {
    guard let found = NoteLanguage.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// The language as its readers call it.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .german: "Deutsch"
    case .french: "Français"
    case .spanish: "Español"
    case .portuguese: "Português"
    case .italian: "Italiano"
    case .dutch: "Nederlands"
    }
  }
}
