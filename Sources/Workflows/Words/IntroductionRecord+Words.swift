package import Vetting

extension IntroductionRecord {
  /// What is asked for, in a sentence.
  package var title: String {
    isOwn
      ? "\(first.name) could introduce you to \(targetName)"
      : "\(first.name) would like to meet \(targetName)"
  }

  /// Who a side is, by name.
  package func name(_ side: Introduction.Side) -> String { introduction.parties[side]?.name ?? targetName }

  /// How it stands, and what comes next, as a sentence.
  package var standing: String {
    if let ending = introduction.ending {
      let way = ending.way.words(requester: first.name, target: targetName)
      if ending.way == .done, let result = introduction.result {
        return "Over since \(ending.on.iso): \(result.words)."
      }
      return "Over since \(ending.on.iso): \(way)."
    }
    if let day = introduction.introducedOn {
      let result = introduction.result.map { " So far, \($0.words)." } ?? ""
      return isOwn
        ? "They introduced you on \(day.iso).\(result)" : "You introduced them on \(day.iso).\(result)"
    }
    switch introduction.state {
    case .agreed:
      return isOwn ? "\(first.name) said yes." : "Both said yes: send the message to both."
    case .asking:
      let asked = introduction.missing.filter { introduction.asks[$0] != nil }
      let yes = introduction.parties.sides.filter { introduction.consents[$0] != nil }
      let parts = [
        yes.isEmpty ? "" : "\(yes.map(name).joined(separator: " and ")) said yes",
        asked.isEmpty
          ? ""
          : "\(asked.map(name).joined(separator: " and ")) \(asked.count == 1 ? "has" : "have") not answered yet",
        introduction.nextToAsk.map { "\(name($0)) is still to be asked" } ?? "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: "; ") + "."
    default: return "Nobody was asked yet."
    }
  }

  /// What is due about it on a day, as a sentence; nil where nothing is.
  package func due(on today: Day) -> String? {
    if let milestone = introduction.milestoneDue(on: today) {
      return "What came of it, after \(milestone.rawValue) days?"
    }
    if introduction.state == .agreed {
      return isOwn ? "\(first.name) said yes: did they introduce you?" : "Both said yes: write to both."
    }
    let (silent, resting) = (introduction.remindersDue(on: today), introduction.restDue(on: today))
    if !resting.isEmpty {
      return
        "\(resting.map(name).joined(separator: " and ")) did not answer the reminder: let it rest, or call it off."
    }
    if !silent.isEmpty {
      return
        "\(silent.map(name).joined(separator: " and ")) did not answer for a week: one reminder may help."
    }
    guard let side = introduction.nextToAsk else { return nil }
    return introduction.state == .recorded && !isOwn ? "Ask \(name(side)), or say no." : "Ask \(name(side))."
  }

  /// A step as a line of a list, without its day.
  package func words(_ step: IntroductionStep) -> String {
    let said = step.words.isEmpty ? "" : ": “\(step.words)”"
    switch step.event {
    case .asked(let side):
      let isFirst = steps.first { $0.event == step.event }?.number == step.number
      return "You \(isFirst ? "asked" : "reminded") \(name(side))\(said)"
    case .consented(let side): return "\(name(side)) said yes\(said)"
    case .refused(let side): return "\(name(side)) said no\(said)"
    case .declined: return "You said no to \(first.name)\(said)"
    case .withdrawn: return "You withdrew it\(said)"
    case .introduced: return (isOwn ? "\(first.name) introduced you" : "You introduced them") + said
    case .outcome(let outcome):
      let thanks = outcome.thanks.map(name)
      let thanked = thanks.isEmpty ? "" : ", and \(thanks.joined(separator: " and ")) said thanks"
      return "What came of it: \(outcome.result.words)\(thanked)\(said)"
    }
  }
}

extension IntroductionOutcome.Result {
  /// The result as an answer to «what came of it?».
  package var answer: String {
    switch self {
    case .led: "It led to something"
    case .spoke: "They spoke"
    case .nothing: "Nothing came of it"
    case .bad: "It turned out badly"
    }
  }
}
