/// What each scalar of the Latin alphabets becomes in a folded word, so that few words need decomposition.
///
/// Valid because each scalar folds by itself where no other alphabet is mixed in, once marks are left out.
struct LatinFolding: Sendable {
  /// Extended Latin A ends here.
  static let end: UInt32 = 0x180

  static let table = LatinFolding()

  /// The UTF-8 of each folding, the first byte lowest; none is longer than three bytes.
  private let bytes: [UInt32]

  private init() {
    bytes = (0..<LatinFolding.end).map { value in
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      return NoteFolding.decomposed([scalar]).utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// Puts the folded word in place of what `folded` holds; false where a scalar lies outside the table.
  func fold(_ scalars: ArraySlice<Unicode.Scalar>, into folded: inout [UInt8]) -> Bool {
    folded.removeAll(keepingCapacity: true)
    for scalar in scalars {
      var rest: UInt32
      switch scalar.value {
      case 0..<LatinFolding.end: rest = bytes[Int(scalar.value)]
      // Phones write these apostrophes.
      case 0x2018, 0x2019: rest = 0x27
      default: return false
      }
      while rest != 0 {
        folded.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    return true
  }
}
