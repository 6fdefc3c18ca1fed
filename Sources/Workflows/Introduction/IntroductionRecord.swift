package import Foundation
package import Vetting

/// An introduction as the store gives it: how it stands, with the steps that hold.
package struct IntroductionRecord: Equatable, Sendable {
  package var introduction: Introduction
  /// The steps that hold, in their order.
  package var steps: [IntroductionStep]
  /// What is in it for the target, in the user's words; may be empty.
  package var benefit: String
  /// The message that it was found in; nil where the user typed it.
  package var message: String?
  /// What was recommended when it was noted; nil for the user's own ask.
  package var advice: IntroductionAdvice?
  package var notedAt: Date
  /// How many entries of the journal bear on it, those taken back included: it only grows.
  package var revision: Int64 = 0

  /// A record.
  package init(
    introduction: Introduction,
    steps: [IntroductionStep],
    benefit: String,
    message: String?,
    advice: IntroductionAdvice?,
    notedAt: Date
  ) {
    self.introduction = introduction
    self.steps = steps
    self.benefit = benefit
    self.message = message
    self.advice = advice
    self.notedAt = notedAt
  }

  /// Its number.
  package var id: Introduction.ID { introduction.id }

  /// Who asks, or is asked to introduce the user.
  package var first: Person.Reference {
    switch introduction.parties {
    case .between(let requester, _): requester
    case .through(let connector, _): connector
    }
  }

  /// Whom they, or the user, want to meet.
  package var targetName: String {
    switch introduction.parties {
    case .between(_, let target): target.name
    case .through(_, let target): target
    }
  }

  /// Whom they want to meet, where that is a connection.
  package var target: Person.Reference? { introduction.parties[.target] }

  /// Who was asked by its words, or said yes to them; nil where they can be worded anew.
  package var wordsAreOut: String? {
    let side =
      introduction.parties.sides.last { introduction.consents[$0] != nil }
      ?? introduction.parties.sides.last { $0 != .requester && introduction.asks[$0] != nil }
    return side.flatMap { introduction.parties[$0]?.name }
  }

  /// True where the user asks to be introduced.
  package var isOwn: Bool {
    if case .through = introduction.parties { true } else { false }
  }
}

/// An introduction before the journal gave it its number.
package struct NewIntroduction: Equatable, Sendable {
  package var parties: Introduction.Parties
  package var askedOn: Day
  package var why: String
  package var benefit: String
  package var message: String?
  /// What was recommended at that moment; nil for the user's own ask.
  package var advice: IntroductionAdvice?
  package var notedAt: Date
  package var notedBy: String
}

/// A step before the journal gave it its number.
package struct NewIntroductionStep: Equatable, Sendable {
  package var introduction: Introduction.ID
  package var step: IntroductionStep
  /// The revision that the user saw: another one means that something was noted meanwhile.
  package var revision: Int64
  package var notedBy: String

  /// A step to append.
  package init(
    introduction: Introduction.ID,
    step: IntroductionStep,
    revision: Int64,
    notedBy: String
  ) {
    self.introduction = introduction
    self.step = step
    self.revision = revision
    self.notedBy = notedBy
  }
}

/// A message whose words may ask for an introduction.
package struct AskingMessage: Equatable, Sendable {
  /// What names it: made from what it says and when.
  package var id: String
  package var sender: Person.Reference
  package var sentAt: Date
  package var text: String
  package var provenance: Provenance

  /// A message.
  package init(id: String, sender: Person.Reference, sentAt: Date, text: String, provenance: Provenance) {
    self.id = id
    self.sender = sender
    self.sentAt = sentAt
    self.text = text
    self.provenance = provenance
  }
}
