import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

@Test(arguments: Bed.allCases)
func `a sound workspace is found sound`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let checks = try store.health()
    // No closure within the macro: with another one beside it, the compiler mixes up the two.
    let unsound = checks.filter { !$0.isFine }
    #expect(unsound == [])
    let contents = checks.first { $0.name == "contents" }
    #expect(contents?.finding == "1 import, 0 decisions")
  }
}

@Test func `health tells of a folder that others may look into`() throws {
  try Scratch.folder { folder in
    let store = try SQLiteStore.open(folder: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let checks = try store.health()
    #expect(checks.first { $0.name == "privacy" }?.isFine == false)
  }
}

@Test func `a damaged database is told as such, never by a crash`() throws {
  try Scratch.folder { folder in
    let store = try SQLiteStore.open(folder: folder)
    try sampleArchive().imported(into: store)
    let path = URL(fileURLWithPath: folder.database)
    try store.close()
    let whole = try Data(contentsOf: path)
    for step in 0..<60 {
      var bytes = whole
      // Within the first pages, where the schema and the roots of the tables are.
      let place = 100 + step * (min(whole.count, 200_000) - 101) / 60
      for offset in 0..<16 where place + offset < bytes.count { bytes[place + offset] ^= 0xA5 }
      try bytes.write(to: path)
      do {
        let opened = try SQLiteStore.open(folder: folder)
        _ = try opened.health()
        _ = try? opened.dossiers(of: nil)
        try? opened.close()
      } catch is StoreError {
        continue
      }
    }
  }
}
