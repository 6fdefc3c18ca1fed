import Foundation
import Synchronization
import Vetting
import Workflows

/// Introductions are kept in no journal here.
extension FakeStore {
  func introductions() throws -> [IntroductionRecord] { state.withLock { $0.introductions } }
  func append(_ new: NewIntroduction) throws -> Introduction.ID { Introduction.ID(rawValue: 1) }
  func append(_ new: NewIntroductionStep) throws -> Int64 { 1 }
  func word(_ id: Introduction.ID, why: String, benefit: String, at now: Date, by: String) throws {}
  func undoIntroductionStep(_ number: Int64, at now: Date, by: String) throws {}
  func undo(_ id: Introduction.ID, at now: Date, by: String) throws {}
  func messagesThatMayAsk(limit: Int) throws -> [AskingMessage] { [] }
  func asksSetAside() throws -> Set<String> { [] }
  func setAside(_ message: String, _ isSet: Bool, at now: Date, by: String) throws {}
  func conversationPartners(of person: Person.ID) throws -> [Person.ID: Int] { [:] }
  func mentions(of text: String, limit: Int) throws -> [Person.ID: String] { [:] }
  func peopleOnce(at company: String, limit: Int) throws -> [Person.ID] { [] }
  func email(of person: Person.ID) throws -> String? { nil }
}
