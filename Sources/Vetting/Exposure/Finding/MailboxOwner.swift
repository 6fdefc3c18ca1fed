/// Whose mailbox an e-mail address most likely is, told by its domain.
package enum MailboxOwner: Equatable, Sendable {
  /// A mail service that anybody may use.
  case mailService
  /// An employer whom the positions list as present.
  case presentEmployer(String)
  /// An employer whom the positions list as past; until when, as they write it.
  case formerEmployer(String, until: String)
  /// Neither a present or former employer of the positions, nor a common mail service.
  case nobodyKnown(domain: String)
  /// It has no domain, or the positions were not imported.
  case unknown

  /// Tells it from an address and the positions; nil positions were not imported.
  package init(_ address: String, stations: [StationFact]?) {
    let parts = address.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, let last = parts.last, !parts[0].isEmpty else {
      self = .unknown
      return
    }
    let domain = MailboxOwner.lower(last)
    let labels = domain.utf8.split(separator: 0x2E).map { String(decoding: $0, as: UTF8.self) }
    guard labels.count > 1 else {
      self = .unknown
      return
    }
    if MailboxOwner.isMailService(domain, labels) {
      self = .mailService
      return
    }
    guard let stations else {
      self = .unknown
      return
    }
    let employers = stations.filter { $0.kind == .employer && MailboxOwner.fits(labels, $0.organisation) }
    if let present = employers.first(where: { $0.finishedOn.isEmpty }) {
      self = .presentEmployer(present.organisation)
    } else if let former = employers.first {
      self = .formerEmployer(former.organisation, until: former.finishedOn)
    } else {
      self = .nobodyKnown(domain: domain)
    }
  }

  /// True where a part of the domain is the employer's name, its beginning, or its initials.
  static func fits(_ labels: [String], _ employer: String) -> Bool {
    let words = Organisation.words(employer)
    guard !words.isEmpty else { return false }
    var names: Set<String> = []
    var joined = ""
    for (place, word) in words.enumerated() {
      joined += word
      // One word of several names somebody only where it is no common one.
      let isTelling = place > 0 || words.count == 1 || (word.utf8.count >= 4 && !everybodys.contains(word))
      if isTelling, joined.utf8.count >= 3 { names.insert(joined) }
    }
    if words.count >= 3 {
      names.insert(words.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(1))) }.joined())
    }
    return labels.dropLast().contains { label in
      names.contains(NoteScanner.words(label).joined())
        || names.contains(String(decoding: label.utf8.filter { $0 != 0x2D }, as: UTF8.self))
    }
  }

  private static func isMailService(_ domain: String, _ labels: [String]) -> Bool {
    if mailDomains.contains(domain) { return true }
    // yahoo.co.uk, outlook.fr: the name with nothing but the ending of a country behind it.
    guard let first = labels.first, mailNames.contains(first) else { return false }
    return labels.count == 2 || labels.count == 3 && ["co", "com"].contains(labels[1])
  }

  private static func lower(_ bytes: Substring.UTF8View.SubSequence) -> String {
    String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Words with which the names of many employers begin.
  private static let everybodys: Set<String> = [
    "university", "universitat", "universite", "universita", "bank", "banque", "group", "gruppe",
    "international", "global", "national", "general", "first", "hotel", "school", "institute", "institut",
    "studio", "consulting", "swiss", "american", "united", "royal", "digital", "media", "city", "stadt",
    "kanton", "federal", "european", "world", "mail", "office", "team", "example",
  ]

  private static let mailNames: Set<String> = [
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "gmx", "yandex", "aol",
  ]

  private static let mailDomains: Set<String> = [
    "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "protonmail.ch", "pm.me", "tuta.com",
    "tutanota.com", "tutanota.de", "fastmail.com", "fastmail.fm", "hey.com", "mail.com", "mail.ru", "web.de",
    "t-online.de", "freenet.de", "posteo.de", "mailbox.org", "bluewin.ch", "hispeed.ch", "sunrise.ch",
    "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it", "tiscali.it",
    "alice.it", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "planet.nl", "telenet.be", "skynet.be", "proximus.be",
    "terra.com.br", "uol.com.br", "bol.com.br", "sapo.pt", "telefonica.net", "zoho.com", "comcast.net",
    "verizon.net", "att.net", "sbcglobal.net", "btinternet.com", "sky.com", "virginmedia.com", "rogers.com",
    "bigpond.com", "qq.com", "163.com", "126.com", "naver.com",
  ]
}
