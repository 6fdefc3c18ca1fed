import Vetting
import Workflows

extension FakeStore {
  func worthSums() throws -> WorthSums? { nil }
  func datedTies() throws -> [DatedTie] {
    try connectionDossiers(of: nil).map { DatedTie(dossier: $0, lines: []) }
  }
  func everyName() throws -> [NameKey] { [] }
  func worthPast() throws -> WorthPast? { nil }
  func keep(_ past: WorthPast) throws {}
  func worthNotes() throws -> [WorthNote] { [] }
  func append(_ note: WorthNote) throws {}
}
