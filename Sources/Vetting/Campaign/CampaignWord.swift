/// One word of a text as campaigns see it: a number to compare, and what masking and the frame ask about.
struct CampaignWord: Equatable, Sendable {
  /// FNV-1a over the folded word, 32 bits.
  var hash: UInt32
  /// How many scalars it has, as far as they matter.
  var letters: UInt8
  var kind: NoteToken.Kind
  var opensSentence = false
  var followsComma = false
  var isCapitalised = false

  /// The hash of a folded word.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* prime }
    return hash
  }

  static func hash(_ word: String) -> UInt32 { hash(word.utf8) }

  static let seed: UInt32 = 0x811c_9dc5
  static let prime: UInt32 = 0x0100_0193
}

/// What stands for the words that a template fills in.
enum CampaignMask {
  static let name = CampaignWord.hash("*")
  static let number = CampaignWord.hash("#")
  static let link = CampaignWord.hash("@link")
  static let email = CampaignWord.hash("@mail")
}

/// The words of some names, by which greetings, signatures and slots are recognised.
package struct CampaignNames: Sendable {
  /// Few, so that a search through them beats a table.
  private var hashes: [UInt32] = []
  let keys: [NameKey]

  /// The words of names as folded for comparison.
  package init(_ keys: [NameKey]) {
    self.keys = keys
    for key in keys {
      for word in key.value.utf8.split(separator: 0x20) where word.count > 1 {
        hashes.append(CampaignWord.hash(word))
      }
    }
  }

  func contain(_ word: CampaignWord) -> Bool { hashes.contains(word.hash) }
}
