extension Archive {
  static func openZip(_ path: String, limits: Limits) throws(ArchiveError) -> Archive {
    throw .notAnArchive(path: path)
  }
}
