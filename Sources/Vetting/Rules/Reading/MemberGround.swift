/// What a personal note can refer to, laid out once for a member and used for every dossier.
package struct MemberGround: Sendable {
  package let profile: MemberProfile
  /// The words of the member's name, folded.
  let nameWords: Set<String>
  /// Names of events, whole and up to a colon or a dash.
  let events: [[String]]
  /// Titles that the member puts in quotation marks in the summary or under a station.
  let titles: [[String]]
  /// Employers and schools, without legal forms.
  let organisations: [[String]]
  /// Words of the member's places, such as the city.
  let places: Set<String>
  /// Words that say what the member does, from headline, skills, roles and summary.
  let topics: Set<String>
  /// The member's purpose, taken apart.
  let purpose: PurposeGround

  /// Lays out what the member's files say.
  package init(_ profile: MemberProfile) {
    self.profile = profile
    purpose = PurposeGround(profile.purpose)
    nameWords = NoteFrame.words(of: [profile.name, profile.firstName])
    events = profile.events.flatMap { MemberGround.titles(ofEvent: $0) }
    let texts = [profile.summary] + profile.stations.map(\.text)
    titles = texts.flatMap { MemberGround.quotedTitles(in: $0) }
    organisations = profile.stations.map { Organisation.words($0.organisation) }
      .filter { MemberGround.isTelling($0) }
    places = MemberGround.telling(
      [profile.location] + profile.stations.map(\.location),
      except: CommonWords.countries
    )
    topics = MemberGround.telling(
      [profile.headline, profile.summary] + profile.skills + profile.stations.map(\.role),
      except: []
    )
  }

  /// Words enough that nobody says them by chance: two, one of them uncommon; or a long uncommon one.
  static func isTelling(_ words: [String]) -> Bool {
    let uncommon = words.filter { $0.utf8.count >= 4 && !CommonWords.all.contains($0) }
    return words.count >= 2 ? !uncommon.isEmpty : uncommon.contains { $0.utf8.count >= 5 }
  }

  private static func titles(ofEvent name: String) -> [[String]] {
    let text = NoteText(name)
    let whole = text.tokens.map(\.folded)
    var titles = [whole]
    if let end = text.tokens.indices.dropFirst()
      .first(where: { text.tokens[$0].opensSentence || text.tokens[$0].followsComma })
    {
      titles.append(Array(whole[..<end]))
    }
    return titles.filter { isTelling($0) && $0.count >= 2 }
  }

  /// What stands between quotation marks, two to eight words.
  private static func quotedTitles(in text: String) -> [[String]] {
    var titles: [[String]] = []
    var current: String.UnicodeScalarView?
    for scalar in text.unicodeScalars.prefix(NoteText.longest) {
      switch scalar {
      case "\"", "“", "”", "„", "«", "»":
        if let title = current {
          let words = NoteScanner.words(String(title))
          if (2...8).contains(words.count), isTelling(words) { titles.append(words) }
          // A closing mark may be the opening one of the next title.
          current = scalar == "“" || scalar == "„" || scalar == "«" ? String.UnicodeScalarView() : nil
        } else {
          current = String.UnicodeScalarView()
        }
      default:
        current?.append(scalar)
      }
    }
    return titles
  }

  private static func telling(_ texts: [String], except: Set<String>) -> Set<String> {
    var words: Set<String> = []
    for text in texts {
      for word in NoteScanner.words(text)
      where word.utf8.count >= 5 && !CommonWords.all.contains(word) && !except.contains(word) {
        words.insert(word)
      }
    }
    return words
  }
}

/// Names of employers and schools, made comparable.
enum Organisation {
  /// The folded words of a name without its legal form; empty where it names no organisation.
  static func words(_ name: String) -> [String] {
    var words = Array(NoteScanner.words(name).prefix(24))
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    return words.count == 1 && nobodys.contains(words[0]) ? [] : words
  }

  private static let legalForms: Set<String> = [
    "ag", "gmbh", "ltd", "limited", "inc", "incorporated", "llc", "llp", "sa", "sarl", "sas", "spa", "srl",
    "bv", "nv", "plc", "co", "corp", "corporation", "kg", "se", "oy", "ab", "as", "aps", "pty", "company",
    "s", "p", "a", "r", "l", "b", "v", "n", "c", "e",
  ]

  /// What people write who are their own employer.
  private static let nobodys: Set<String> = [
    "self", "freelance", "freelancer", "independent", "selbstandig", "freiberuflich", "independant",
    "autonomo", "retired", "none", "consultant", "various", "confidential", "stealth",
  ]
}
