import Foundation
import Vetting
import Workflows

/// A campaign as a person reads it in the terminal.
enum CampaignWords {
  /// The campaign in full: the template, then each text with what differs in brackets.
  static func print(_ story: CampaignStory) {
    let record = story.record
    Terminal.line("\(record.senders) people sent a text of one template, \(period(record)).")
    Terminal.line("«\(oneLine(record.template))»")
    if record.isShort { Terminal.line("It has fewer than twelve words, which many write by themselves.") }
    for member in story.members {
      Terminal.line()
      Terminal.line("\(member.name) · \(day(member.sentAt)) · \(state(member))")
      Terminal.lines(bracketed(member, of: story))
    }
    if record.texts > story.members.count {
      Terminal.line()
      Terminal.line("And \(record.texts - story.members.count) more.")
    }
    guard !record.open.isEmpty else { return }
    Terminal.line()
    Terminal.line(
      "\(record.open.count == 1 ? "One request waits" : "\(record.open.count) requests wait") for an answer."
    )
    Terminal.line("Answer all at once: `wellmet request decide --campaign \(record.id.rawValue) ANSWER`.")
  }

  /// The day of a moment, UTC.
  static func day(_ date: Date) -> String { Day(secondsSince1970: Int64(date.timeIntervalSince1970)).iso }

  /// `2 decline, 1 meet`; empty where none was answered.
  static func answers(_ answers: [Recommendation: Int]) -> String {
    Recommendation.allCases.compactMap { answer in
      answers[answer].map { "\($0) \(answer.rawValue)" }
    }.joined(separator: ", ")
  }

  /// A text in one line, cut where it is long.
  static func excerpt(_ text: String) -> String {
    let line = oneLine(text)
    let kept = line.unicodeScalars.prefix(72)
    return kept.count < line.unicodeScalars.count ? String(kept) + "…" : line
  }

  private static func oneLine(_ text: String) -> String { TextBounds.singleSpaced(text) }

  private static func period(_ record: CampaignRecord) -> String {
    let (first, last) = (day(record.firstAt), day(record.lastAt))
    return first == last ? "all on \(first)" : "from \(first) to \(last)"
  }

  private static func state(_ member: CampaignStory.Member) -> String {
    if let decision = member.decision {
      return
        "\(decision.choice.rawValue), decided on \(Day(decision.decidedAt, in: .autoupdatingCurrent).iso)"
    }
    if member.isOpen { return "open: \(member.request?.rawValue ?? "")" }
    return member.isMessage ? "first message" : "no longer asked"
  }

  /// A text with what differs from the first, or for the first from the last, in brackets.
  private static func bracketed(_ member: CampaignStory.Member, of story: CampaignStory) -> String {
    story.comparison(of: member).left.map { part in
      let text = TextBounds.trimmed(part.text)
      guard !part.isShared, !text.isEmpty else { return part.text }
      return text == part.text ? "[\(text)]" : " [\(text)] "
    }.joined()
  }
}
