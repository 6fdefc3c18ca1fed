package import Foundation
package import Vetting

/// What the database keeps of introductions: what was asked for, each step, and what was taken back.
///
/// Every call may throw `StoreError`.
package protocol IntroductionStore: Sendable {
  /// All introductions that were not taken back, in the order of noting.
  func introductions() throws -> [IntroductionRecord]
  /// Appends one that was asked for; gives its number.
  func append(_ new: NewIntroduction) throws -> Introduction.ID
  /// Appends a step; gives its number. Throws `IntroductionError.movedOn` where another was appended since it was seen.
  func append(_ new: NewIntroductionStep) throws -> Int64
  /// Words anew why and what for. Append-only.
  func word(_ id: Introduction.ID, why: String, benefit: String, at now: Date, by: String) throws
  /// Appends the taking back of a step.
  func undoIntroductionStep(_ number: Int64, at now: Date, by: String) throws
  /// Appends the taking back of an introduction as a whole.
  func undo(_ id: Introduction.ID, at now: Date, by: String) throws
  /// Messages to the user whose words may ask for an introduction, newest first, at most so many; none that the user
  /// set aside.
  func messagesThatMayAsk(limit: Int) throws -> [AskingMessage]
  /// The messages whose asks are set aside.
  func asksSetAside() throws -> Set<String>
  /// Sets aside what was found in a message, or takes that back. Append-only.
  func setAside(_ message: String, _ isSet: Bool, at now: Date, by: String) throws
  /// With whom somebody was in conversations of three or more, and in how many.
  func conversationPartners(of person: Person.ID) throws -> [Person.ID: Int]
  /// The newest words in which each person named something to the user, cut; at most so many people.
  func mentions(of text: String, limit: Int) throws -> [Person.ID: String]
  /// Who was at a company once, as earlier exports, recommendations and the address book say; at most so many.
  func peopleOnce(at company: String, limit: Int) throws -> [Person.ID]
  /// The address that an export gives; nil where none does.
  func email(of person: Person.ID) throws -> String?
}
