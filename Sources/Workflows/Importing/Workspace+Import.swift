import Vetting

extension Workspace {
  /// Imports archives, folders or single files, each in one transaction; single files together are one archive.
  ///
  /// Throws `ImportError` for what a person can mend, `StoreError` from the database.
  package func importArchives(
    _ paths: [String],
    options: ImportOptions = ImportOptions(),
    progress: (ImportProgress) -> Void = { _ in }
  ) throws -> [ImportReport] {
    _ = (paths, options, progress)
    return []
  }

  /// Imports the sample network into this workspace, which must be empty or a sample already.
  package func importSample(progress: (ImportProgress) -> Void = { _ in }) throws -> ImportReport {
    _ = progress
    throw StoreError.unexpected("not built yet")
  }

  /// Past imports, newest first.
  package func imports() throws -> [ImportRecord] { try store.imports() }

  /// What the workspace holds.
  package func totals() throws -> NetworkTotals { try store.totals() }
}
