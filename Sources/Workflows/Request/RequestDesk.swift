package import Vetting

/// Everything the Requests page shows: one request in full, and its neighbours.
package struct RequestDesk: Equatable, Sendable {
  /// The request at hand; nil where nothing is left, or nothing matches.
  package var current: StoredRequest?
  /// The campaign that it belongs to, if any.
  package var campaign: Campaign.ID?
  package var slice: QueueSlice
  /// The request before and after the one at hand in the queue.
  package var previous: Request.ID?
  package var next: Request.ID?
  /// The place of the request at hand within those that match, from 1; nil where it is decided already.
  package var position: Int?
  /// True once anything was imported or typed.
  package var hasAnything: Bool

  /// What the page shows.
  package init(
    current: StoredRequest?,
    campaign: Campaign.ID? = nil,
    slice: QueueSlice,
    previous: Request.ID?,
    next: Request.ID?,
    position: Int?,
    hasAnything: Bool
  ) {
    self.current = current
    self.campaign = campaign
    self.slice = slice
    self.previous = previous
    self.next = next
    self.position = position
    self.hasAnything = hasAnything
  }
}

/// Why a request verb was not carried out.
package enum RequestError: Error, Equatable, Sendable {
  /// There is no request of this id.
  case noSuchRequest(String)
  /// It changed since the user looked: the new substance is given.
  case changedMeanwhile(Request.ID)
  /// A meet needs a day, and one that is not past.
  case deadlineMissing
  case deadlinePast(Day)
  /// Indecision ends by the latest day.
  case deadlineTooFar(Day, latest: Day)
  /// Nothing is left to take back.
  case nothingToUndo
  /// There is no campaign of this id, or none of its requests waits for an answer.
  case noSuchCampaign(String)
  case nothingOpen(String)
  /// A typed request needs a name.
  case nameMissing
  /// The address given is not that of a LinkedIn profile.
  case notAProfile(String)
  /// A text is longer than LinkedIn allows anywhere.
  case tooLong(field: String, limit: Int)
}
