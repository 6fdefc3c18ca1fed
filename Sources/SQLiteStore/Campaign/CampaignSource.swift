/// Where a text of a campaign stands, as one number.
struct CampaignSource {
  enum Kind: Int64 {
    case invitation, message, typed
  }

  var kind: Kind
  /// The row in the table of its kind.
  var id: Int64

  /// A row.
  init(kind: Kind, id: Int64) {
    self.kind = kind
    self.id = id
  }

  /// The source with a number.
  init(number: Int64) { self.init(kind: Kind(rawValue: number & 3) ?? .invitation, id: number >> 2) }

  var number: Int64 { id << 2 | kind.rawValue }

  var isMessage: Bool { kind == .message }
}
