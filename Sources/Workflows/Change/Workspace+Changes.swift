package import Vetting

extension Workspace {
  /// What imports after one said otherwise than those before it, newest first.
  ///
  /// Without an import, what the last one changed. Throws `PeopleError.noSuchImport`.
  package func changes(
    since importNumber: Int?,
    kinds: Set<NetworkChange.Kind> = [],
    limit: Int = 200,
    offset: Int = 0
  ) throws -> ChangeSlice {
    try refreshConnections()
    let imports = try store.imports()
    if let importNumber, importNumber != 0, !imports.contains(where: { $0.number == importNumber }) {
      throw PeopleError.noSuchImport(importNumber)
    }
    let since = importNumber ?? max(0, (imports.first?.number ?? 0) - 1)
    return try store.changes(since: since, kinds: kinds, limit: limit, offset: offset)
  }
}
