/// What can be wrong with a zip, in words.
extension ArchiveError {
  private static let downloadAgain = "Download the archive from LinkedIn again and import the new file."

  static func truncated(path: String) -> ArchiveError {
    ArchiveError(
      .truncated,
      path: path,
      problem: "This archive is cut short: the list of its files, which stands at the end, is missing.",
      remedy: downloadAgain
    )
  }

  static func inconsistentDirectory(path: String) -> ArchiveError {
    ArchiveError(
      .unreadable,
      path: path,
      problem: "This archive is damaged: the list of its files contradicts itself.",
      remedy: downloadAgain
    )
  }

  static func changed(path: String) -> ArchiveError {
    ArchiveError(
      .unreadable,
      path: path,
      problem: "This archive changed while it was being read.",
      remedy: "Wait until the download or copy has ended, and import it again."
    )
  }

  static func directoryTooLarge(path: String, _ limits: Limits) -> ArchiveError {
    ArchiveError(
      .tooLarge,
      path: path,
      problem: "The list of the files in this archive is larger than \(limits.directoryBytes) bytes.",
      remedy: downloadAgain
    )
  }

  static func nulInName(path: String, _ name: MemberName) -> ArchiveError {
    ArchiveError(
      .nulByte,
      path: path,
      file: name.shown,
      problem: "The name of a file in this archive holds a NUL byte.",
      remedy: downloadAgain
    )
  }

  static func overlapping(path: String, _ name: MemberName, _ other: MemberName?) -> ArchiveError {
    let rest = other.map(\.shown) ?? "the list of files"
    return ArchiveError(
      .overlapping,
      path: path,
      file: name.shown,
      problem: "\(name.shown) and \(rest) share the same bytes, which no true archive does.",
      remedy: downloadAgain
    )
  }

  static func contradiction(path: String, _ name: MemberName) -> ArchiveError {
    ArchiveError(
      .unreadable,
      path: path,
      file: name.shown,
      problem: "This archive is damaged: what it says of \(name.shown) in two places differs.",
      remedy: downloadAgain
    )
  }

  static func encrypted(path: String, _ name: MemberName) -> ArchiveError {
    ArchiveError(
      .encrypted,
      path: path,
      file: name.shown,
      problem: "\(name.shown) is locked with a password.",
      remedy: "Unzip the archive with its password and import the folder."
    )
  }

  static func unknownMethod(path: String, _ name: MemberName, _ method: Int) -> ArchiveError {
    ArchiveError(
      .unknownMethod,
      path: path,
      file: name.shown,
      problem: "\(name.shown) is compressed by method \(method), which Wellmet does not read.",
      remedy: "Unzip the archive and import the folder."
    )
  }

  static func tooCompressed(path: String, _ name: MemberName, _ limits: Limits) -> ArchiveError {
    ArchiveError(
      .tooCompressed,
      path: path,
      file: name.shown,
      problem:
        "\(name.shown) unpacks to more than \(limits.ratio) times its size, which no file of LinkedIn's does.",
      remedy: downloadAgain
    )
  }

  static func sizeMismatch(path: String, _ name: MemberName) -> ArchiveError {
    ArchiveError(
      .sizeMismatch,
      path: path,
      file: name.shown,
      problem: "\(name.shown) does not have the size that the archive says it has.",
      remedy: downloadAgain
    )
  }

  static func damaged(path: String, _ name: MemberName) -> ArchiveError {
    ArchiveError(
      .unreadable,
      path: path,
      file: name.shown,
      problem: "\(name.shown) is damaged: its bytes do not unpack to what the archive says.",
      remedy: downloadAgain
    )
  }
}
