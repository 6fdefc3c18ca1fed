package import Vetting

/// A known file of an archive, ready to be read from its beginning, as often as wanted.
package struct ArchiveFile: Sendable {
  /// Gives the next piece of the file, at most 1 MiB; nil at its end.
  package typealias Pieces = () throws(ArchiveError) -> [UInt8]?

  package let kind: FileKind
  /// Its name in the archive, without folders.
  package let name: String
  /// The archive, folder or file as the user named it, for errors.
  package let path: String
  /// Begins to read; every call begins anew.
  package let open: @Sendable () throws(ArchiveError) -> Pieces

  /// A file and the way to read it.
  package init(
    kind: FileKind,
    name: String,
    path: String,
    open: @escaping @Sendable () throws(ArchiveError) -> Pieces
  ) {
    self.kind = kind
    self.name = name
    self.path = path
    self.open = open
  }
}
