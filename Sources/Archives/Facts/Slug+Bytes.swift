import Vetting

extension Slug {
  /// The slug of a profile address as it stands in a field; nil where there is none.
  init?(bytes: Bytes) {
    guard bytes.count > 0 else { return nil }
    if let plain = Slug(plainProfileURL: bytes) {
      self = plain
    } else {
      self.init(profileURLBytes: Array(bytes)[...])
    }
  }
}
