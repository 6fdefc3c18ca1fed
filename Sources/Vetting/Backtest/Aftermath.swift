/// What became of somebody after a moment.
package enum Aftermath: String, CaseIterable, Sendable, Codable {
  /// One of the two recommended the other.
  case recommendation
  /// Both wrote.
  case conversation
  /// They pitched within a week of connecting, and were never answered.
  case pitch
  /// They pitched within a week of connecting, and were answered once: with a no, or with a yes that came to nothing.
  case answeredPitch
  /// Connected, or written to, and nothing came of it.
  case silence
  /// The request was never accepted: it cannot be known what would have come of it.
  case neverAccepted
  /// The last export is of the same days: it is too early to say.
  case tooEarly

  /// Somebody whom it would have been a loss not to know.
  package var isGood: Bool { self == .recommendation || self == .conversation }
  /// There is no outcome.
  package var isUnknown: Bool { self == .neverAccepted || self == .tooEarly }
}

/// Looks up what became of people.
///
/// The only part of a backtest that looks ahead, and nothing of it reaches a verdict.
struct Aftermaths {
  private let history: History
  private var messages: [Int64: [History.Written]] = [:]
  private var connectedOn: [Int64: Day] = [:]
  private var praisedAt: [Int64: Int64] = [:]
  private let greetings: [Int64: History.Written]
  private let isPitch: (String) -> Bool

  init(_ history: History, isPitch: @escaping (String) -> Bool) {
    self.history = history
    self.isPitch = isPitch
    greetings = history.greetings
    for message in history.messages where !message.isGroup && !message.isNote {
      messages[message.person, default: []].append(message)
    }
    for tie in history.connections {
      connectedOn[tie.person] = max(connectedOn[tie.person] ?? tie.connectedOn, tie.connectedOn)
    }
    let bearers = Dictionary(grouping: history.people, by: \.value.nameKey)
    for praise in history.recommendations {
      guard let at = praise.at, let found = bearers[praise.nameKey], found.count == 1, let one = found.first
      else { continue }
      praisedAt[one.key] = max(praisedAt[one.key] ?? at, at)
    }
  }

  /// What became of the person after the moment.
  func after(_ moment: ReplayMoment) -> Aftermath {
    if let praised = praisedAt[moment.person], praised > moment.at { return .recommendation }
    let later = (messages[moment.person] ?? []).filter { message in
      moment.kind == .firstMessage ? message.sentAt >= moment.at : message.sentAt > moment.at
    }
    let pitchedAt = pitch(after: moment)
    let answers = later.count { !$0.isFromThem && $0.sentAt >= pitchedAt ?? .min }
    if pitchedAt != nil, answers == 1 { return .answeredPitch }
    if answers > 0, later.contains(where: \.isFromThem) { return .conversation }
    let lastDay = history.through.advanced(by: -History.answerDays)
    let sentOn = moment.request.sentOn
    if moment.kind == .request {
      guard let connected = connected(after: sentOn, moment.person) else {
        return sentOn > lastDay ? .tooEarly : .neverAccepted
      }
      if connected > lastDay { return .tooEarly }
    } else if sentOn > lastDay {
      return .tooEarly
    }
    return pitchedAt != nil ? .pitch : .silence
  }

  /// When they pitched within a week of connecting; a first message counts where they are not connected either.
  private func pitch(after moment: ReplayMoment) -> Int64? {
    let sentOn = moment.request.sentOn
    switch moment.kind {
    case .request:
      guard connected(after: sentOn, moment.person) != nil, let greeting = greetings[moment.person],
        greeting.sentAt > moment.at, history.texts[greeting.id].map(isPitch) ?? false
      else { return nil }
      return greeting.sentAt
    case .firstMessage:
      let isOfThoseDays = connectedOn[moment.person].map { sentOn <= $0.advanced(by: History.answerDays) }
      return isOfThoseDays ?? true && isPitch(moment.request.note) ? moment.at : nil
    }
  }

  /// The days of connections are UTC, so they may lie one before that of the request.
  private func connected(after day: Day, _ person: Int64) -> Day? {
    connectedOn[person].flatMap { $0 >= day.advanced(by: -1) ? $0 : nil }
  }
}
