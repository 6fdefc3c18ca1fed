/// Why an archive could not be written.
package enum SampleError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file could not be made at this path; the reason is the system's.
  case cannotCreate(path: String, reason: String)
  /// Writing stopped in this file of the archive; the reason is the system's.
  case cannotWrite(name: String, reason: String)

  /// One sentence for a person, and what to do next.
  package var description: String {
    switch self {
    case .cannotCreate(let path, let reason):
      "The sample archive could not be created at \(path): \(reason). Choose another place."
    case .cannotWrite(let name, let reason):
      "The sample archive could not be written (\(name)): \(reason). Check the free space."
    }
  }
}
