/// What a draft is for.
package enum DraftKind: String, CaseIterable, Sendable, Codable {
  /// «How do we know each other, and what would be good for both of us?»
  case ask
  /// A reply to a request that does not accept it.
  case reply
  /// An invitation to talk.
  case invite
  /// A kind no.
  case decline
  /// To a connection that the user cannot place: do you remember, and shall we talk?
  case reconnect
  /// To whoever asked for an introduction: why the other, and what would be in it for them?
  case askRequester = "ask-requester"
  /// To whom the requester wants to meet: why you, what is in it for you, and a no is fine.
  case askTarget = "ask-target"
  /// The few lines about the requester that can be passed on.
  case blurb
  /// To both, once both said yes.
  case joint
  /// To somebody who was asked and has not answered.
  case remind
  /// The kind no to whoever asked for an introduction, with its reason.
  case declineIntroduction = "decline-introduction"
  /// The kind no to whoever asked for an introduction, without a reason.
  case declineIntroductionPlain = "decline-introduction-plain"
  /// To somebody who said yes already: it will not come about.
  case withdraw
  /// To a connection: would you introduce me?
  case askForIntroduction = "ask-for-introduction"
  /// To either, a month later: how did it go?
  case outcome
  /// To somebody to stay in touch with, for no other reason.
  case keepInTouch = "keep-in-touch"
  /// To somebody who works elsewhere than before.
  case newJob = "new-job"
  /// To somebody who was close once, after years without a word.
  case longSilence = "long-silence"
  /// To somebody who recommended the user and was neither thanked nor recommended in return.
  case thankRecommendation = "thank-recommendation"
  /// To somebody who did something for the user: what can I do for you?
  case returnFavour = "return-favour"
  /// To somebody who has been connected for some years.
  case connectionAnniversary = "connection-anniversary"
  /// For a birthday.
  case birthday
  /// To somebody who knows the user's work: would you recommend me?
  case askRecommendation = "ask-recommendation"
  /// To somebody whose work the user knows: I would like to recommend you.
  case offerRecommendation = "offer-recommendation"

  /// The kind as a heading.
  package var title: String {
    switch self {
    case .ask: "How do we know each other?"
    case .reply: "Reply without accepting"
    case .invite: "Invitation to talk"
    case .decline: "A kind no"
    case .reconnect: "Do you remember how we met?"
    case .askRequester: "Ask the one who asks"
    case .askTarget: "Ask the other"
    case .blurb: "A few lines to pass on"
    case .joint: "The message to both"
    case .remind: "A reminder"
    case .declineIntroduction: "A kind no, with the reason"
    case .declineIntroductionPlain: "A kind no, without a reason"
    case .withdraw: "It will not come about"
    case .askForIntroduction: "Could you introduce me?"
    case .outcome: "How did it go?"
    case .keepInTouch: "How are you?"
    case .newJob: "A new job"
    case .longSilence: "After a long silence"
    case .thankRecommendation: "Thanks for a recommendation"
    case .returnFavour: "A favour in return"
    case .connectionAnniversary: "Years of being connected"
    case .birthday: "A birthday"
    case .askRecommendation: "Would you recommend me?"
    case .offerRecommendation: "May I recommend you?"
    }
  }

  /// The kinds for somebody who asks to connect, or for a connection; the first one is proposed.
  package static func kinds(forRequest isRequest: Bool) -> [DraftKind] {
    isRequest ? [.ask, .reply, .invite, .decline] : [.reconnect]
  }

  /// The kinds for requests and connections, in the order in which they are offered.
  package static let vetting: [DraftKind] = kinds(forRequest: true) + kinds(forRequest: false)

  /// The kinds that go with introductions.
  package static let introductions: [DraftKind] = [
    .askRequester, .askTarget, .blurb, .joint, .remind, .declineIntroduction, .declineIntroductionPlain,
    .withdraw, .askForIntroduction, .outcome,
  ]

  /// The kinds for staying in touch, and for recommendations asked for and offered.
  package static let nurture: [DraftKind] = [
    .keepInTouch, .newJob, .longSilence, .thankRecommendation, .returnFavour, .connectionAnniversary,
    .birthday,
    .askRecommendation, .offerRecommendation,
  ]

  /// All kinds by what they are for, in the order in which they are offered.
  package static let groups: [(title: String, kinds: [DraftKind])] = [
    ("Requests and connections", vetting), ("Introductions", introductions), ("Staying in touch", nurture),
  ]

  /// The fields that a template of this kind may use.
  ///
  /// A text for an introduction goes to people who were asked apart from each other, so each kind has only what its
  /// reader is to know: the reason for a no goes to the requester alone, and a message to both has no single addressee.
  package var fields: [DraftField] {
    switch self {
    case .ask, .reply, .invite, .decline, .reconnect: [.name, .company, .me, .day]
    case .askRequester, .remind, .withdraw, .outcome: [.name, .me, .other]
    case .askTarget: [.name, .me, .requester, .why, .benefit]
    case .blurb: [.name, .me, .requester, .target, .why, .benefit]
    case .joint: [.me, .requester, .target, .why, .benefit]
    case .declineIntroduction: [.name, .me, .target, .reason]
    case .declineIntroductionPlain: [.name, .me, .target]
    case .askForIntroduction: [.name, .me, .target, .why, .benefit]
    case .connectionAnniversary: [.name, .company, .me, .years]
    case .keepInTouch, .newJob, .longSilence, .thankRecommendation, .returnFavour, .birthday,
      .askRecommendation, .offerRecommendation:
      [.name, .company, .me]
    }
  }
}

/// Something that a template leaves open, to be filled in for a person.
package enum DraftField: String, CaseIterable, Sendable {
  /// Their name, as written.
  case name
  /// Where they work.
  case company
  /// The user's own name.
  case me
  /// The day by which it is decided.
  case day
  /// Who asked to be introduced, as written.
  case requester
  /// Whom they want to meet, as written.
  case target
  /// The other one of the two, seen from whom the text goes to.
  case other
  /// Why the requester wants to meet the target, in the words of the requester or the user.
  case why
  /// What is in it for the target, in the words of the requester or the user.
  case benefit
  /// Why the user says no, in the user's words.
  case reason
  /// How many years they have been connected with the user, two or more: a number in words or digits.
  case years

  /// How it stands in a template.
  package var placeholder: String { "{\(rawValue)}" }
}

extension NoteLanguage {
  /// The code of the language, such as `de`.
  package var code: String {
    switch self {
    case .english: "en"
    case .german: "de"
    case .french: "fr"
    case .spanish: "es"
    case .portuguese: "pt"
    case .italian: "it"
    case .dutch: "nl"
    }
  }

  /// The language of a code; nil for one that has no drafts.
  package init?(code: String) {
    guard let found = NoteLanguage.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// The language as its readers call it.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .german: "Deutsch"
    case .french: "Français"
    case .spanish: "Español"
    case .portuguese: "Português"
    case .italian: "Italiano"
    case .dutch: "Nederlands"
    }
  }
}
