import Foundation
import Vetting

/// What can be wrong before any file of an archive is read, in words.
extension ArchiveError {
  private static let downloadAgain = "Download the archive from LinkedIn again and import the new file."

  /// The operating system's refusal to open or read.
  static func opening(_ code: Int32, path: String, file: String?) -> ArchiveError {
    switch code {
    case ENOENT, ENOTDIR:
      ArchiveError(
        .notFound,
        path: path,
        file: file,
        problem: "There is nothing at this path.",
        remedy: "Check the spelling, or find the file in your downloads folder and try again."
      )
    case EACCES, EPERM:
      ArchiveError(
        .noPermission,
        path: path,
        file: file,
        problem: "You are not allowed to read it.",
        remedy: "Copy it to a folder of your own, or change its permissions, and try again."
      )
    case ELOOP, EMLINK: .symbolicLink(path: path, file: file)
    default:
      ArchiveError(
        .unreadable,
        path: path,
        file: file,
        problem: "It cannot be read: \(String(cString: strerror(code))).",
        remedy: "Copy it to another disk or folder and try again."
      )
    }
  }

  static func notAPlainFile(path: String, file: String?) -> ArchiveError {
    ArchiveError(
      .unreadable,
      path: path,
      file: file,
      problem: "This is not a plain file.",
      remedy: "Choose the zip file from LinkedIn, or the folder you unzipped it to."
    )
  }

  static func symbolicLink(path: String, file: String?) -> ArchiveError {
    ArchiveError(
      .symbolicLink,
      path: path,
      file: file,
      problem: "It is a link to another place, not a file.",
      remedy: "Put the file itself in place of the link, or import the zip file from LinkedIn."
    )
  }

  static func tooLarge(path: String, file: String?, _ limits: Limits) -> ArchiveError {
    ArchiveError(
      .tooLarge,
      path: path,
      file: file,
      problem: "It is larger than \(limits.bytesPerFile) bytes, which no file of LinkedIn's is.",
      remedy: downloadAgain
    )
  }

  static func tooLargeInAll(path: String, _ limits: Limits) -> ArchiveError {
    ArchiveError(
      .tooLarge,
      path: path,
      problem: "Its files are larger than \(limits.bytesInAll) bytes together, which no true archive is.",
      remedy: downloadAgain
    )
  }

  static func tooManyMembers(path: String, _ limits: Limits) -> ArchiveError {
    ArchiveError(
      .tooManyMembers,
      path: path,
      problem: "It holds more than \(limits.members) files.",
      remedy: "Import the zip file from LinkedIn, or a folder that holds nothing but what was in it."
    )
  }

  static func noKnownFile(path: String, _ place: ArchiveKind) -> ArchiveError {
    let problem =
      switch place {
      case .folder: "This folder holds none of the files that LinkedIn puts in its archive."
      case .zip: "This archive holds none of the files that LinkedIn puts in its archive."
      case .singleFile: "This file has none of the names that LinkedIn gives the files in its archive."
      }
    let remedy =
      switch place {
      case .folder, .zip: "Import the zip file that LinkedIn made for you."
      case .singleFile: "Give it its first name again, such as Connections.csv, or import the whole zip file."
      }
    return ArchiveError(.noKnownFile, path: path, problem: problem, remedy: remedy)
  }

  static func nestedArchive(path: String, _ place: ArchiveKind, inner: String) -> ArchiveError {
    place == .folder
      ? ArchiveError(
        .nestedArchive,
        path: path,
        file: inner,
        problem: "This folder holds an archive (\(inner)).",
        remedy: "Import that file instead of the folder."
      )
      : ArchiveError(
        .nestedArchive,
        path: path,
        file: inner,
        problem: "This archive holds another archive (\(inner)).",
        remedy: "Unzip it once and import the file inside."
      )
  }

  static func ambiguous(_ kind: FileKind, path: String, _ first: String, _ second: String) -> ArchiveError {
    ArchiveError(
      .ambiguousFile,
      path: path,
      file: second,
      problem: "There are two files for \(kind.usualName): \(first) and \(second).",
      remedy: "Keep the newer one, move the other away, and import again."
    )
  }

  static func empty(path: String) -> ArchiveError {
    ArchiveError(.truncated, path: path, problem: "This file is empty.", remedy: downloadAgain)
  }

  static func webPage(path: String, file: String?) -> ArchiveError {
    ArchiveError(
      .webPage,
      path: path,
      file: file,
      problem: "This is a web page, not LinkedIn's file; the link to the download had probably run out.",
      remedy: "Sign in to LinkedIn, download the archive again and import the new file."
    )
  }

  static func spreadsheet(path: String, file: String?) -> ArchiveError {
    ArchiveError(
      .spreadsheet,
      path: path,
      file: file,
      problem: "This is a spreadsheet or another office document, not LinkedIn's file.",
      remedy: "Import the file as LinkedIn made it, or save the sheet as CSV in UTF-8 first."
    )
  }

  static func notAnArchive(path: String) -> ArchiveError {
    ArchiveError(
      .notAnArchive,
      path: path,
      problem: "This is neither a zip file, nor a folder, nor one of LinkedIn's CSV files.",
      remedy: "Choose the zip file that LinkedIn made for you."
    )
  }

  static func wholeArchiveAmongFiles(path: String) -> ArchiveError {
    ArchiveError(
      .notAnArchive,
      path: path,
      problem: "This is a whole archive, not one of its files.",
      remedy: "Import it by itself, without other files beside it."
    )
  }
}
