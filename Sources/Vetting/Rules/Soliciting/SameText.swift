import Foundation

/// Asks whether others have sent a text of the same template.
///
/// The most reliable sign of a mass mailing, and it needs neither training nor a language: with names, numbers and
/// links masked, 99.6 to 99.8 % of refilled templates are found at one false pair in ten thousand. All notes and all
/// first messages ever imported are compared. One other sender may be chance or a colleague; three are a campaign. A
/// text of fewer than twelve words counts two fifths, because many write such a sentence by themselves. How others of
/// the campaign were answered is said and adds no points.
package struct SameText: Rule {
  package let symbol = "same-text"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Have others sent the same text?"
  package let fear: String? = "others sent the same text"

  /// Fewer words than this are what many might write.
  static let fewestWords = CampaignText.fewestWords
  /// So many shared runs are marked in the note.
  private static let mostQuotes = 20

  package func clause(_ evidence: Evidence) -> String {
    // «Reads like the notes of three other people: …»
    let start = evidence.words.utf8.prefix { $0 != UInt8(ascii: ":") }.dropFirst()
    return "it r" + String(decoding: start, as: UTF8.self)
  }

  package func examine(_ reading: Reading) -> Findings {
    guard let campaign = reading.dossier.campaign, campaign.otherCount > 0 else { return .nothing }
    let senders = campaign.others.sorted { left, right in
      if left.sentAt != right.sentAt { return left.sentAt < right.sentAt }
      if left.name != right.name { return left.name.utf8.lexicographicallyPrecedes(right.name.utf8) }
      return left.provenance.precedes(right.provenance)
    }
    guard let first = senders.first else { return .nothing }
    let scale =
      switch campaign.otherCount {
      case 1: 0.6
      case 2: 0.9
      default: 1.1
      }
    let isShort = reading.body.count < SameText.fewestWords
    let what = reads(campaign.otherCount, hasMessages: senders.contains(where: \.isMessage))
    let words = "\(what): \(begun(first, campaign))" + (isShort ? ", though a short one" : "")
    return Findings(evidence: [
      finding(
        words + answered(campaign.answers),
        scale: isShort ? scale * 0.4 : scale,
        quotes: quotes(reading, campaign),
        provenance: first.provenance
      )
    ])
  }

  /// «Reads like the notes of three other people».
  private func reads(_ count: Int, hasMessages: Bool) -> String {
    let people = count == 1 ? "one other person" : "\(CountWords.of(count)) other people"
    let texts =
      hasMessages ? count == 1 ? "the message" : "the messages" : count == 1 ? "the note" : "the notes"
    return "Reads like \(texts) of \(people)"
  }

  /// «Pia Push was the first, on 2026-03-03, and all came within 40 days».
  private func begun(_ first: CampaignSender, _ campaign: Campaign) -> String {
    let (start, end) = (day(campaign.firstAt), day(campaign.lastAt))
    let days = end.number - start.number
    let span =
      switch (days, campaign.otherCount) {
      case (0, 1): "both came on that day"
      case (0, _): "all came on that day"
      case (1, 1): "both came within a day"
      case (1, _): "all came within a day"
      case (_, 1): "both came within \(days) days"
      default: "all came within \(days) days"
      }
    return "\(name(first)) was the first of them, on \(day(first.sentAt).iso), and \(span)"
  }

  /// How others were answered, as a sentence: «You declined two of them».
  private func answered(_ answers: [Recommendation: Int]) -> String {
    let clauses = [Recommendation.accept, .meet, .ignore, .decline].compactMap { answer -> String? in
      guard let count = answers[answer], count > 0 else { return nil }
      let verb =
        switch answer {
        case .accept: "accepted"
        case .meet: "chose to meet"
        case .ignore: "ignored"
        case .decline: "declined"
        }
      return "\(verb) \(CountWords.of(count)) of them"
    }
    return clauses.isEmpty ? "" : ". You \(clauses.joined(separator: " and "))"
  }

  /// The words of the note that the first of the others wrote too.
  private func quotes(_ reading: Reading, _ campaign: Campaign) -> [String] {
    var quotes: [String] = []
    for run in CampaignComparison(reading.note, NoteText(campaign.text)).shared.prefix(SameText.mostQuotes)
    where !quotes.contains(run) {
      quotes.append(run)
    }
    return quotes
  }

  private func day(_ date: Date) -> Day {
    Day(secondsSince1970: Int64(date.timeIntervalSince1970.rounded(.down)))
  }

  private func name(_ sender: CampaignSender) -> String {
    let name = TextBounds.trimmed(TextBounds.capped(String(sender.name.unicodeScalars.prefix(80))))
    return name.isEmpty ? "Somebody" : name
  }
}
