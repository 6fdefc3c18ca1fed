import Foundation

/// Asks whether they press: ask again and again, write several times before any answer, follow up within days.
///
/// Counts the signs. Asking twice is none, since LinkedIn lets requests lapse after six months and tells neither side;
/// asking again within thirty days, or for the third time, is one. A second message within seven days of the first,
/// unanswered, is one; three or more messages before any answer are another. Pressing alone declines nobody.
package struct TooEager: Rule {
  package let symbol = "too-eager"
  package let defaultPoints = 1.2
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Do they press: ask again and again, follow up before any answer?"

  /// Asking again within so many days is pressing.
  static let daysOfAsking = 30

  package func clause(_ evidence: Evidence) -> String { "they press" }

  package func examine(_ reading: Reading) -> Findings {
    let signs = asking(reading.dossier) + writing(reading.dossier.approach)
    guard let first = signs.first else { return .nothing }
    return Findings(evidence: [
      finding(
        TooEager.capitalised(signs.map(\.words).joined(separator: ", ")),
        scale: 0.5 + 0.25 * Double(min(signs.count, 4) - 1),
        provenance: first.provenance
      )
    ])
  }

  private typealias Sign = (words: String, provenance: Provenance)

  private func asking(_ dossier: Dossier) -> [Sign] {
    let earlier = dossier.earlierInvitations.filter { invitation in
      invitation.direction == .incoming && invitation.sentAt < dossier.request.sentAt
    }.sorted { $0.sentAt != $1.sentAt ? $0.sentAt > $1.sentAt : $0.provenance.precedes($1.provenance) }
    guard let last = earlier.first else { return [] }
    let days = day(dossier.request.sentAt).number - day(last.sentAt).number
    if earlier.count >= 2 {
      return [
        ("asked \(CountWords.of(earlier.count + 1)) times, last \(ago(days)) before this", last.provenance)
      ]
    }
    return days <= TooEager.daysOfAsking
      ? [("asked again after \(days == 1 ? "a day" : "\(CountWords.of(days)) days")", last.provenance)] : []
  }

  private func ago(_ days: Int) -> String { days == 1 ? "a day" : "\(CountWords.of(days)) days" }

  private func writing(_ approach: Approach?) -> [Sign] {
    guard let approach, !approach.bumps.isEmpty else { return [] }
    var signs: [Sign] = []
    if let bump = approach.bumps.first, approach.quickBumps > 0 {
      let days = max(0, day(bump).number - day(approach.firstAt).number)
      let when =
        days == 0 ? "on the same day" : days == 1 ? "a day later" : "\(CountWords.of(days)) days later"
      signs.append(("wrote again \(when), unanswered", approach.provenance))
    }
    if approach.bumps.count >= 2 {
      let count = CountWords.of(approach.bumps.count + 1)
      signs.append(("wrote \(count) messages before any answer", approach.provenance))
    }
    return signs
  }

  private func day(_ date: Date) -> Day {
    Day(secondsSince1970: Int64(date.timeIntervalSince1970.rounded(.down)))
  }

  private static func capitalised(_ words: String) -> String {
    guard let first = words.utf8.first, first >= 0x61, first <= 0x7A else { return words }
    return String(decoding: [first & 0xDF] + words.utf8.dropFirst(), as: UTF8.self)
  }
}
