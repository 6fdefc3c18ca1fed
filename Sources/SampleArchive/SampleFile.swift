/// One file of an archive.
package struct SampleFile: Sendable {
  /// The name inside the archive, such as `Connections.csv`.
  package let name: String
  /// What it holds.
  package let bytes: [UInt8]

  /// Makes a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
