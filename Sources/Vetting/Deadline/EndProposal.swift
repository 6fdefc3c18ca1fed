/// The end that the evidence suggests for something undecided, and why.
///
/// It is proposed and never performed by itself.
package struct EndProposal: Equatable, Sendable {
  package var end: DeadlineEnd
  /// Why, as a sentence.
  package var reason: String

  /// What is known apart from the steps taken.
  package struct Evidence: Equatable, Sendable {
    /// What is recommended now for the request; nil for a connection, or where it is judged no longer.
    package var request: Recommendation?
    /// What is recommended now for the connection; nil for a request.
    package var connection: ConnectionAdvice?
    /// The export that lists a requester as a connection.
    package var connectedBy: Day?
    /// The export that lists a connection no longer.
    package var goneBy: Day?
    /// The day of their last message.
    package var wroteOn: Day?

    /// Nothing known, by default.
    package init(
      request: Recommendation? = nil,
      connection: ConnectionAdvice? = nil,
      connectedBy: Day? = nil,
      goneBy: Day? = nil,
      wroteOn: Day? = nil
    ) {
      self.request = request
      self.connection = connection
      self.connectedBy = connectedBy
      self.goneBy = goneBy
      self.wroteOn = wroteOn
    }
  }

  /// The end that is proposed: by what exports show, else by how the meeting was, else by the verdict; and where
  /// that is *meet* still, the kind no.
  package static func make(_ deadline: Deadline, _ evidence: Evidence) -> EndProposal {
    switch deadline.subject {
    case .request: request(deadline, evidence)
    case .connection: connection(deadline, evidence)
    }
  }

  private static func request(_ deadline: Deadline, _ evidence: Evidence) -> EndProposal {
    func end(_ choice: Recommendation, _ reason: String) -> EndProposal {
      EndProposal(end: .request(choice), reason: reason)
    }
    if evidence.connectedBy != nil {
      return end(.accept, "Your newest export lists them as a connection: they were accepted already.")
    }
    if let outcome = deadline.outcome {
      return outcome.isPoor
        ? end(.decline, "The meeting came to little. That is what it was for.")
        : end(.accept, "You met, and \(felt(outcome)).")
    }
    switch evidence.request {
    case .accept?: return end(.accept, "What is known by now speaks for them.")
    case .ignore?: return end(.ignore, "Nothing came that says more than their request did.")
    case .decline?: return end(.decline, "What is known by now speaks against them.")
    case .meet?, nil: return end(.decline, silence(deadline, evidence) + " A kind no is better than none.")
    }
  }

  private static func connection(_ deadline: Deadline, _ evidence: Evidence) -> EndProposal {
    func end(_ choice: ConnectionDecision.Choice, _ reason: String) -> EndProposal {
      EndProposal(end: .connection(choice), reason: reason)
    }
    if evidence.goneBy != nil {
      return end(.remove, "Your newest export lists them no longer: there is nothing left to decide.")
    }
    if let outcome = deadline.outcome {
      return outcome.isPoor
        ? end(.remove, "The talk came to little. That is what it was for.")
        : end(.keep, "You talked, and \(felt(outcome)).")
    }
    if evidence.connection == .keep { return end(.keep, "What is known by now speaks for them.") }
    return end(.remove, silence(deadline, evidence) + " Letting go is quiet: nobody is told.")
  }

  private static func felt(_ outcome: Meeting.Outcome) -> String {
    outcome.isWorthIt ? "there was something in it" : "it felt right"
  }

  /// That no talk took place, and whether they wrote since they were asked.
  private static func silence(_ deadline: Deadline, _ evidence: Evidence) -> String {
    if deadline.plan != nil { return "A meeting was planned, and you noted nothing of it." }
    guard let asked = deadline.reached(.asked) else { return "No talk took place in the time you set." }
    if let wrote = evidence.wroteOn, wrote >= asked.on {
      return "They wrote since you asked, and no talk took place."
    }
    return "You asked, and no answer came, as far as your exports tell."
  }
}
