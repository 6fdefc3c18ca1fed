import Foundation

/// Where somebody seems to be, as far as the member's own records say: the export's connections hold no place.
enum Country {
  /// The country of an address book entry's place, else that of an e-mail address; nil for most people.
  static func named(locations: [String], email: String) -> String? {
    for location in locations {
      let parts = location.utf8.split(separator: UInt8(ascii: ","))
      guard parts.count > 1, let last = parts.last else { continue }
      let name = TextBounds.singleSpaced(String(decoding: last, as: UTF8.self))
      if name.unicodeScalars.count >= 4, name.unicodeScalars.count <= 40,
        name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == " " })
      {
        return name
      }
    }
    guard let domain = email.utf8.split(separator: UInt8(ascii: "@")).last,
      let ending = domain.split(separator: UInt8(ascii: ".")).last, ending.count == 2
    else { return nil }
    return byEnding[String(decoding: ending, as: UTF8.self).lowercased()]
  }

  /// Endings that stand for a country; those that are sold for their sound (io, ai, tv, me, co) are left out.
  private static let byEnding = [
    "at": "Austria", "au": "Australia", "be": "Belgium", "br": "Brazil", "ca": "Canada", "ch": "Switzerland",
    "cl": "Chile", "cn": "China", "cz": "Czechia", "de": "Germany", "dk": "Denmark", "es": "Spain",
    "fi": "Finland", "fr": "France", "gr": "Greece", "hu": "Hungary", "ie": "Ireland", "il": "Israel",
    "in": "India", "is": "Iceland", "it": "Italy", "jp": "Japan", "ke": "Kenya", "kr": "South Korea",
    "lt": "Lithuania", "lu": "Luxembourg", "lv": "Latvia", "mx": "Mexico", "nl": "Netherlands",
    "no": "Norway", "nz": "New Zealand", "pl": "Poland", "pt": "Portugal", "ro": "Romania", "se": "Sweden",
    "sg": "Singapore", "si": "Slovenia", "sk": "Slovakia", "tr": "Turkey", "tw": "Taiwan", "ua": "Ukraine",
    "uk": "United Kingdom", "za": "South Africa",
  ]
}
