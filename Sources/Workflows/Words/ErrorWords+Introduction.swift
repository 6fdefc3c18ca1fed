package import Vetting

extension ErrorWords {
  /// The words for an introduction that stays as it was.
  package init(_ error: IntroductionError) {
    switch error {
    case .noSuch(let number):
      self.init(
        "There is no introduction \(number).",
        "`wellmet introduction list`, or the page Introductions, lists them all."
      )
    case .refused(let requester, let target, let refusal): self.init(refusal, requester, target)
    case .samePerson(let name):
      self.init("\(name) cannot be introduced to themselves. Nothing was noted.", "Name two people.")
    case .notConnected(let name):
      self.init(
        "\(name) is not among your connections, so there is nobody of yours to introduce. Nothing was noted.",
        "Choose a connection, or import a newer export if they connected since."
      )
    case .removed(let name):
      self.init(
        "You decided to let \(name) go. Nothing was noted.",
        "Take that decision back first, if you would vouch for them."
      )
    case .alreadyOpen(let id, let requester, let target):
      self.init(
        "\(requester) and \(target): that is asked for already, as introduction \(id.rawValue). Nothing was noted.",
        "Go on with that one."
      )
    case .noTarget:
      self.init("Whom to meet is missing. Nothing was noted.", "Name a person, a company or a role.")
    case .notInNetwork(let text):
      self.init(
        "Nobody in your network goes by «\(text)». Nothing was noted.",
        "Look for them on the page People. For somebody whom you do not know, look for a way: "
          + "`wellmet introduction paths`."
      )
    case .later(let day):
      self.init("\(day.iso) lies in the future. Nothing was noted.", "Choose today or an earlier day.")
    case .movedOn:
      self.init(
        "Something was noted about this introduction meanwhile. Nothing was changed.",
        "Look at it again, then do what is still to be done."
      )
    case .wordsAreOut(let name):
      self.init(
        "\(name) was asked by the words as they are, or said yes to them. Nothing was changed.",
        "Take that step back first, and ask again with the new words."
      )
    case .alreadyConnected(let name):
      self.init("You are connected with \(name). Nothing was noted.", "Write to them yourself.")
    case .notRecommended(let summary):
      self.init(
        "Recommended by now: \(summary). Nothing was sent or noted.",
        "Call it off, or say --anyway if you want to introduce them all the same."
      )
    case .holes(let fields):
      self.init(
        "The message still has places to fill in: \(fields.map(\.rawValue).joined(separator: ", ")). Nothing was noted.",
        "Word them first with `wellmet introduction word`, or say --filled-in if you filled them in yourself."
      )
    case .wrongDraft(let kind, let allowed):
      self.init(
        kind.map {
          "The text «\($0.rawValue)» does not go with this introduction as it stands, or not for that side."
        }
          ?? "There is no text for that side as it stands.",
        allowed.isEmpty
          ? "There is nothing to write at the moment."
          : "Choose one of \(ErrorWords.once(allowed.map(\.rawValue)).joined(separator: ", "))."
      )
    case .noSuchAsk(let id):
      self.init(
        "No message that asks for an introduction goes by «\(id)» any more.",
        "It was noted or set aside, or an import changed it. Look at the list again."
      )
    }
  }

  private static func once(_ words: [String]) -> [String] {
    words.reduce(into: []) { list, word in if !list.contains(word) { list.append(word) } }
  }

  private init(_ refusal: IntroductionRefusal, _ requester: String, _ target: String) {
    func name(_ side: Introduction.Side) -> String { side == .target ? target : requester }
    switch refusal {
    case .alreadyEnded(let way, let day):
      self.init(
        "This introduction ended on \(day.iso): \(way.words(requester: requester, target: target)). Nothing was changed.",
        "Take the last step back if it was not meant, or note a new one."
      )
    case .alreadyIntroduced(let day):
      self.init(
        "The introduction took place on \(day.iso), which cannot be unsaid. Nothing was changed.",
        "Note what came of it."
      )
    case .alreadyAsked(let side, let day):
      self.init(
        "You asked \(name(side)) on \(day.iso). Nothing was changed.",
        "Note their answer, or remind them on another day."
      )
    case .alreadyConsented(let side, let day):
      self.init(
        "\(name(side)) said yes on \(day.iso). Nothing was changed.",
        "If they changed their mind, note that they said no."
      )
    case .consentMissing(let sides):
      let names = sides.map(name)
      self.init(
        "\(names.joined(separator: " and ")) \(names.count == 1 ? "has" : "have") not said yes. "
          + "Nobody is introduced without the yes of both. Nothing was sent or noted.",
        "Ask \(names.count == 1 ? "them" : "each of them"), and note the answer."
      )
    case .noSuchSide(let side):
      self.init(
        "Nobody is the \(side.rawValue) of this introduction. Nothing was changed.",
        side == .connector
          ? "Its sides are requester and target." : "Its side is connector: you asked them yourself."
      )
    case .notYoursToDecline:
      self.init(
        "You asked for this one yourself, so there is nobody to say no to. Nothing was changed.",
        "Withdraw it instead."
      )
    case .notIntroduced:
      self.init(
        "Nobody was introduced yet. Nothing was noted.",
        "What came of it is noted after the introduction."
      )
    case .before(let day):
      self.init(
        "That is before \(day.iso), and what came before it was noted on that day. Nothing was noted.",
        "Choose \(day.iso) or later."
      )
    }
  }
}

extension Introduction.Ending.Way {
  /// How it ended, as a clause.
  package func words(requester: String, target: String) -> String {
    switch self {
    case .declined: "you said no to \(requester)"
    case .refused(.target): "\(target) said no"
    case .refused: "\(requester) said no"
    case .withdrawn: "you withdrew it"
    case .done: "it is known what came of it"
    }
  }
}

extension IntroductionError {
  /// Why an introduction that was noted cannot be judged any more, as a sentence; nil for other reasons.
  package var whyNotJudged: String? {
    switch self {
    case .removed(let name): "It cannot be judged any more: you decided to let \(name) go."
    case .notConnected(let name): "It cannot be judged any more: \(name) is not among your connections now."
    case .notInNetwork: "It cannot be judged any more: one of the two is not in your network now."
    case .samePerson(let name): "It cannot be judged any more: both turned out to be \(name)."
    default: nil
    }
  }
}
