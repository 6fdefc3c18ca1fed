import Foundation

/// A moment of the past at which somebody asked for the member's attention.
package struct ReplayMoment: Equatable, Sendable {
  /// How they asked.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// A request to connect.
    case request
    /// The first message of a person, who began.
    case firstMessage
  }

  package var kind: Kind
  package var person: Int64
  /// The request, or the message put as one.
  package var request: Request

  /// Seconds since 1970.
  var at: Int64 { Int64(request.sentAt.timeIntervalSince1970) }

  /// All moments of a history, earliest first.
  static func all(of history: History) -> [ReplayMoment] {
    var moments: [ReplayMoment] = []
    for invitation in history.invitations {
      guard let id = invitation.request, let figure = history.people[invitation.person] else { continue }
      moments.append(
        ReplayMoment(
          kind: .request,
          person: invitation.person,
          request: figure.request(id, at: invitation.sentAt, invitation.note, invitation.provenance)
        )
      )
    }
    for message in history.openings {
      guard let figure = history.people[message.person], let text = history.texts[message.id] else {
        continue
      }
      moments.append(
        ReplayMoment(
          kind: .firstMessage,
          person: message.person,
          request: figure.request(
            Request.ID(rawValue: "m-\(message.id)"),
            at: message.sentAt,
            text,
            history.place(of: message)
          )
        )
      )
    }
    return moments.sorted { left, right in
      if left.at != right.at { return left.at < right.at }
      if left.person != right.person { return left.person < right.person }
      return left.request.id < right.request.id
    }
  }
}

extension History {
  /// Where a message was read.
  func place(of message: Written) -> Provenance {
    Provenance(
      importNumber: Int(message.importNumber),
      file: messageFiles[Int(message.importNumber)] ?? FileKind.messages.usualName,
      line: Int(message.line)
    )
  }
}

extension History.Figure {
  fileprivate func request(
    _ id: Request.ID,
    at moment: Int64,
    _ note: String,
    _ provenance: Provenance
  ) -> Request {
    Request(
      id: id,
      origin: .export,
      name: name,
      slug: slug,
      sentAt: Date(timeIntervalSince1970: Double(moment)),
      note: note,
      provenance: provenance
    )
  }
}
