import Foundation

/// What each person had written to the member alone before a moment, and what the member had answered.
struct ReplayTalks {
  private let history: History
  /// Places in the history's messages, in the order of sending.
  private var alone: [Int64: [Int32]] = [:]
  private var connectedOn: [Int64: Day] = [:]

  /// So many of the newest messages are read, so far.
  static let newest = 3
  private static let longestExcerpt = 400
  private static let longestText = 4_000

  init(_ history: History) { self.history = history }

  mutating func add(_ index: Int) {
    let message = history.messages[index]
    if !message.isGroup { alone[message.person, default: []].append(Int32(clamping: index)) }
  }

  mutating func add(_ tie: History.Tie) { connectedOn[tie.person] = tie.connectedOn }

  /// The newest messages from a person, newest first, each cut.
  func excerpts(of person: Int64) -> [String] {
    messages(of: person).reversed().lazy.filter(\.isFromThem).prefix(ReplayTalks.newest)
      .compactMap { text(of: $0, ReplayTalks.longestExcerpt) }
  }

  /// How a person had come up to the member.
  func approach(of person: Int64) -> Approach? {
    let messages = messages(of: person).filter { !$0.isNote }
    let places = messages.map { message in
      Approach.Message(sentAt: ReplayTalks.date(message), isFromThem: message.isFromThem)
    }
    guard let beginning = Approach.begin(places, connectedOn: connectedOn[person]) else { return nil }
    let first = messages[beginning.first]
    return Approach(
      connectedOn: connectedOn[person],
      firstAt: ReplayTalks.date(first),
      text: text(of: first, ReplayTalks.longestText) ?? "",
      isAnswered: beginning.isAnswered,
      bumps: beginning.bumps,
      provenance: history.place(of: first)
    )
  }

  private func messages(of person: Int64) -> [History.Written] {
    (alone[person] ?? []).map { history.messages[Int($0)] }
  }

  private func text(of message: History.Written, _ limit: Int) -> String? {
    history.texts[message.id].map { text in
      var kept = String.UnicodeScalarView()
      kept.append(contentsOf: text.unicodeScalars.prefix(limit))
      return String(kept)
    }
  }

  private static func date(_ message: History.Written) -> Date {
    Date(timeIntervalSince1970: Double(message.sentAt))
  }
}
