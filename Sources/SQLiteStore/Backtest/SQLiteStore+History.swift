package import Vetting

extension SQLiteStore {
  package func history() throws -> History {
    try read { db in try HistoryGathering(db: db).history() }
  }
}
