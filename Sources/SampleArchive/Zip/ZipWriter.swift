import CArchive

/// Writes a zip through libarchive, without time stamps, so that the same files give the same bytes.
enum ZipWriter {
  static func write(_ files: [SampleFile], to path: String) throws(SampleError) {
    guard let archive = archive_write_new() else {
      throw .cannotCreate(path: path, reason: "there is not enough memory")
    }
    defer { archive_write_free(archive) }
    guard archive_write_set_format_zip(archive) == ARCHIVE_OK,
      archive_write_zip_set_compression_deflate(archive) == ARCHIVE_OK,
      archive_write_open_filename(archive, path) == ARCHIVE_OK
    else {
      throw .cannotCreate(path: path, reason: reason(archive))
    }
    for file in files {
      guard append(file, to: archive) else {
        throw .cannotWrite(name: file.name, reason: reason(archive))
      }
    }
    guard archive_write_close(archive) == ARCHIVE_OK else {
      throw .cannotWrite(name: path, reason: reason(archive))
    }
  }

  private static func append(_ file: SampleFile, to archive: OpaquePointer) -> Bool {
    guard let entry = archive_entry_new() else { return false }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, file.name)
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_size(entry, Int64(file.bytes.count))
    // A stamp would be written in the machine's own zone; none gives 1 January 1980 everywhere.
    archive_entry_unset_mtime(entry)
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
    return file.bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = archive_write_data(archive, rest.baseAddress, rest.count)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { text in String(cString: text) } ?? "the cause is unknown"
  }
}
