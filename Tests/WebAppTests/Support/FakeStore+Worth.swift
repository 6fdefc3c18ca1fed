import Vetting
import Workflows

extension FakeStore {
  func worthSums() throws -> WorthSums? { nil }
  func datedTies() throws -> [DatedTie] { [] }
  func worthPast() throws -> WorthPast? { nil }
  func keep(_ past: WorthPast) throws {}
  func worthNotes() throws -> [WorthNote] { [] }
  func append(_ note: WorthNote) throws {}
}
