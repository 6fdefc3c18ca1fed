import Vetting

extension Day {
  /// The day in a name such as `Complete_LinkedInDataExport_11-29-2025.zip`, however it goes on; nil without one.
  init?(exportName name: some Sequence<UInt8>) {
    let bytes = Array(name.prefix(1_000))
    guard bytes.count >= 11 else { return nil }
    for start in 0...(bytes.count - 11) where bytes[start] == UInt8(ascii: "_") {
      if start + 11 < bytes.count, (48...57).contains(bytes[start + 11]) { continue }
      let year = bytes[(start + 7)..<(start + 11)]
      guard bytes[start + 3] == UInt8(ascii: "-"), bytes[start + 6] == UInt8(ascii: "-"),
        year.allSatisfy({ (48...57).contains($0) })
      else { continue }
      let month = bytes[(start + 1)...(start + 2)]
      let day = bytes[(start + 4)...(start + 5)]
      let dash = [UInt8(ascii: "-")]
      if let found = Day(iso: String(decoding: year + dash + month + dash + day, as: UTF8.self)) {
        self = found
        return
      }
    }
    return nil
  }
}
