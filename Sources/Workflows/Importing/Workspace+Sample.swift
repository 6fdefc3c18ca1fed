import Archives
import SampleArchive
package import Vetting

extension Workspace {
  /// The name under which the sample network is marked in the settings.
  private static let sampleMark = "sample"

  /// What the invented member of the sample network says they are about.
  package static let samplePurpose = Purpose(
    work: "Independent adviser on board governance and succession for family-owned manufacturers",
    audience: "Owners of family-owned manufacturing firms, chairs of their boards",
    offer: "Board reviews, succession planning, mediation between generations",
    seeking: "Families who face a handover, researchers on family firms, people who chair a board",
    unwanted: "Lead generation, crypto"
  )

  /// Imports the sample network, dated so that its requests are of the last days.
  ///
  /// Throws `ImportError` where the workspace holds somebody's own network.
  package func importSample(progress: (ImportProgress) -> Void = { _ in }) throws -> ImportReport {
    let hasImports = try !store.imports().isEmpty
    if hasImports, try !isSample() {
      throw ImportError.unusable(
        place: "",
        problem: "This workspace holds your own network already.",
        remedy: "Run `wellmet demo`, which keeps the sample network in a workspace of its own."
      )
    }
    try store.set(Workspace.sampleMark, to: "yes", at: now())
    if try store.purposes(limit: 1).isEmpty { try store.append(Workspace.samplePurpose, at: now()) }
    let (year, month, day) = today.civil
    let files = SampleArchive.story(today: SampleDay(year: year, month: month, day: day))
    return try importArchive(
      Archive(sample: files, exportDay: today),
      options: ImportOptions(),
      progress: progress
    )
  }

  /// True where the workspace holds the sample network.
  package func isSample() throws -> Bool { try store.setting(Workspace.sampleMark) == "yes" }

  /// The generations of the format that a sample archive can have.
  package static var sampleEras: [String] { Era.allCases.map(\.rawValue) }

  /// Writes a sample archive of any size to a file, for tests, benchmarks and the curious.
  package static func writeSampleArchive(_ request: SampleArchiveRequest) throws {
    guard let era = Era(rawValue: request.era) else {
      throw ImportError.unusable(
        place: "--era \(request.era)",
        problem: "No such generation of the format.",
        remedy: "Choose one of \(Era.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    let (year, month, day) = request.exportDay.civil
    let sample = SampleRequest(
      connections: request.connections,
      messages: request.messages,
      invitations: request.requests,
      seed: request.seed,
      era: era,
      exportDay: SampleDay(year: year, month: month, day: day)
    )
    do {
      try SampleArchive.zip(SampleArchive.network(sample), to: request.path)
    } catch {
      throw StoreError.notWritable(path: request.path, reason: "the archive could not be written there")
    }
  }
}

/// What sample archive is wanted.
package struct SampleArchiveRequest: Sendable {
  package var path: String
  package var connections: Int
  package var messages: Int
  /// People with an open request; nil for a tenth of the connections.
  package var requests: Int?
  package var seed: UInt64
  /// `2018` to `2026`: the year whose format is written.
  package var era: String
  package var exportDay: Day

  /// A wanted archive.
  package init(
    path: String,
    connections: Int,
    messages: Int,
    requests: Int?,
    seed: UInt64,
    era: String,
    exportDay: Day
  ) {
    self.path = path
    self.connections = connections
    self.messages = messages
    self.requests = requests
    self.seed = seed
    self.era = era
    self.exportDay = exportDay
  }
}

extension Archive {
  /// The sample network as an archive in memory.
  fileprivate init(sample: [SampleFile], exportDay: Day) {
    let path = "sample network"
    let files = sample.compactMap { file -> ArchiveFile? in
      guard let kind = FileKind(fileName: file.name.utf8) else { return nil }
      return ArchiveFile(kind: kind, name: file.name, path: path) { () throws(ArchiveError) in
        let bytes = file.bytes
        var isRead = false
        return { () throws(ArchiveError) in
          defer { isRead = true }
          return isRead ? nil : bytes
        }
      }
    }
    self.init(files: files, path: path, exportDay: exportDay)
  }
}
