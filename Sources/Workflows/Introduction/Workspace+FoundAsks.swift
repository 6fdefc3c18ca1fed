import Foundation
package import Vetting

/// An ask for an introduction that was found in a message: proposed, and never taken for one by itself.
package struct FoundAsk: Equatable, Sendable {
  package var message: AskingMessage
  package var ask: IntroductionAsk
  /// Who may be meant; empty where nobody of that name is a connection.
  package var candidates: [PersonEntry]

  /// What names it on pages and in commands: that of its message.
  package var id: String { message.id }

  /// Why they want to meet: what stands beside the words that ask, where anything does.
  package var reason: String {
    guard ask.why.utf8.count > ask.quote.utf8.count, ask.why.utf8.starts(with: ask.quote.utf8) else {
      return ask.why
    }
    return TextBounds.trimmed(String(decoding: ask.why.utf8.dropFirst(ask.quote.utf8.count), as: UTF8.self))
  }
}

extension Workspace {
  /// So many messages are read for asks.
  private static let mostMessages = 2_000
  /// More than so many proposals are not looked at by anybody.
  private static let mostAsks = 20

  /// Asks for an introduction in messages of the last months, newest first; none that was noted or set aside.
  package func foundAsks() throws -> [FoundAsk] {
    try refreshConnections()
    let noted = Set(try store.introductions().compactMap(\.message))
    let member = try store.memberProfile().name
    var found: [FoundAsk] = []
    for message in try store.messagesThatMayAsk(limit: Workspace.mostMessages)
    where !noted.contains(message.id) {
      guard found.count < Workspace.mostAsks else { break }
      guard
        let ask = IntroductionSpotter.asks(in: message.text).first(where: { ask in
          // Nobody asks for the reader, or for themselves: that is a greeting, or a signature.
          !ask.isFor(member) && !ask.isFor(message.sender.name)
        })
      else { continue }
      found.append(
        FoundAsk(message: message, ask: ask, candidates: try candidates(ask, from: message.sender))
      )
    }
    return found
  }

  /// One of them by its name.
  package func foundAsk(_ id: String) throws -> FoundAsk {
    guard let found = try foundAsks().first(where: { $0.id == id }) else {
      throw IntroductionError.noSuchAsk(id)
    }
    return found
  }

  /// Sets an ask aside, so that it is not proposed again, or takes that back.
  ///
  /// A dry run says only whether it can be done.
  package func setAside(_ ask: String, _ isSet: Bool = true, dryRun: Bool = false, by notedBy: String) throws
  {
    if isSet {
      _ = try foundAsk(ask)
    } else {
      guard try store.asksSetAside().contains(ask) else { throw IntroductionError.noSuchAsk(ask) }
    }
    if !dryRun { try store.setAside(ask, isSet, at: now(), by: notedBy) }
  }

  /// Connections of that name; those at a company are too many to guess.
  private func candidates(_ ask: IntroductionAsk, from sender: Person.Reference) throws -> [PersonEntry] {
    guard ask.isNamed else { return [] }
    return try store.people(named: ask.target, limit: 5).filter { $0.isConnected && $0.key != sender.key }
  }
}
