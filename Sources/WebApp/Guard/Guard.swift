/// Decides about a request before anything else looks at it.
///
/// A pure function of what the request says.
/// In this order: where it was meant to go, how, where it comes from, who it is from. The host comes first because
/// a page on a rebound name sends no fetch metadata at all and an `Origin` that equals its `Host`.
struct Guard: Sendable {
  /// The one `host:port` that is answered, such as `wellmet.localhost:4000`.
  let host: String
  /// The cookie that holds the session; named with the port, since cookies are shared between ports.
  var cookieName: String {
    "wellmet-" + String(decoding: host.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(), as: UTF8.self)
  }

  /// What a request says about itself.
  struct Facts: Sendable {
    var method: String
    /// The path without the query.
    var path: String
    /// All `Host` lines, in order.
    var hosts: [String]
    /// All `Sec-Fetch-Site` lines.
    var sites: [String]
    /// All `Origin` lines.
    var origins: [String]
    /// All `Cookie` lines.
    var cookies: [String]
  }

  /// Why a request is not answered.
  enum Refusal: Int, Error, Sendable {
    case duplicateHost = 400
    case notSignedIn = 401
    case crossSite = 403
    case method = 405
    case wrongHost = 421
  }

  /// Nil where the request may pass.
  func refusal(of facts: Facts, isSession: (String) -> Bool) -> Refusal? {
    guard facts.hosts.count <= 1 else { return .duplicateHost }
    guard let named = facts.hosts.first, same(named, host) else { return .wrongHost }
    let reads = facts.method == "GET" || facts.method == "HEAD"
    guard reads || facts.method == "POST" else { return .method }
    // The sign-in link is opened from outside by its nature; its code is the proof.
    if reads, starts(facts.path, with: "/sign-in/") { return nil }
    guard comesFromUs(facts, reads: reads) else { return .crossSite }
    if reads, starts(facts.path, with: "/static/") { return nil }
    let offered = facts.cookies.flatMap { values(in: $0) }
    return offered.contains(where: isSession) ? nil : .notSignedIn
  }

  private func comesFromUs(_ facts: Facts, reads: Bool) -> Bool {
    let ours = "http://" + host
    if facts.sites.isEmpty {
      if reads { return facts.origins.allSatisfy { same($0, ours) } }
      return facts.origins.count == 1 && facts.origins.allSatisfy { same($0, ours) }
    }
    // Browsers write `Origin: null` for a form of a page that sends no referrer.
    return facts.sites.allSatisfy { same($0, "same-origin") || same($0, "none") }
      && facts.origins.allSatisfy { same($0, ours) || same($0, "null") }
  }

  /// The values of our cookie in one `Cookie` line.
  private func values(in line: String) -> [String] {
    line.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
      let pair = part.drop { $0 == 0x20 }
      let name = Array(cookieName.utf8) + [UInt8(ascii: "=")]
      guard pair.starts(with: name) else { return nil }
      return String(decoding: pair.dropFirst(name.count), as: UTF8.self)
    }
  }

  private func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

  private func starts(_ text: String, with prefix: String) -> Bool { text.utf8.starts(with: prefix.utf8) }
}
