package import Foundation
package import Vetting

/// A campaign as the workspace knows it: what the list of campaigns shows of each.
package struct CampaignRecord: Equatable, Sendable {
  package var id: Campaign.ID
  /// How many people sent a text of it, and how many texts there are.
  package var senders: Int
  package var texts: Int
  package var firstAt: Date
  package var lastAt: Date
  /// Fewer than twelve words: what many write by themselves.
  package var isShort: Bool
  /// Requests that wait for an answer, the newest first.
  package var open: [Request.ID]
  /// How the answered requests were answered.
  package var answers: [Recommendation: Int]
  /// What the first and the last of the senders wrote.
  package var firstText: String
  package var lastText: String

  /// A campaign.
  package init(
    id: Campaign.ID,
    senders: Int,
    texts: Int,
    firstAt: Date,
    lastAt: Date,
    isShort: Bool,
    open: [Request.ID],
    answers: [Recommendation: Int],
    firstText: String,
    lastText: String
  ) {
    self.id = id
    self.senders = senders
    self.texts = texts
    self.firstAt = firstAt
    self.lastAt = lastAt
    self.isShort = isShort
    self.open = open
    self.answers = answers
    self.firstText = firstText
    self.lastText = lastText
  }

  /// The words of the template, with «…» for what differs.
  package var template: String {
    let template = CampaignComparison(firstText, lastText).template
    return template.isEmpty ? firstText : template
  }
}
