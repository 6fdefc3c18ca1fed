/// How much an archive may hold before it is refused.
///
/// A true archive stays far below these figures; they bound what a crafted one can cost.
package struct Limits: Equatable, Sendable {
  /// The most bytes one file may hold once unpacked.
  package var bytesPerFile = 1 << 30
  /// The most bytes the known files may hold together once unpacked.
  package var bytesInAll = 4 << 30
  /// The most unpacked bytes per packed byte; deflate alone reaches 1,032, a CSV file about 10.
  package var ratio = 200
  /// The unpacked size in bytes up to which the ratio is not looked at.
  package var bytesBeforeRatio = 1 << 20
  /// The most members a zip, or entries a folder, may list, known or not.
  package var members = 10_000
  /// The most bytes the directory of a zip may take.
  package var directoryBytes = 16 << 20

  /// The limits that every import uses.
  package static let standard = Limits()

  /// Limits as given above, to be changed one by one.
  package init() {}

  /// True where so many unpacked bytes came from too few packed ones.
  func isBomb(unpacked: Int, packed: Int) -> Bool {
    unpacked > bytesBeforeRatio && unpacked / max(1, ratio) > packed
  }
}
