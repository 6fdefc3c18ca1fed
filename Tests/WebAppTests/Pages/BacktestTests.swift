import Foundation
import Markup
import Testing
import Vetting

@testable import WebApp

struct BacktestTests {
  /// Two people who asked and became known, one of whom would be declined; each has this name.
  private func history(name: String, note: String) -> History {
    var history = History()
    history.coverage = Set(FileKind.allCases)
    history.through = Day(number: 20_300)
    for person in Int64(1)...2 {
      history.people[person] = History.Figure(name: name, nameKey: "", slug: Slug(normalised: "p\(person)"))
      history.invitations.append(
        History.SentInvitation(
          request: Request.ID(rawValue: "r-\(person)"),
          person: person,
          sentAt: 20_000 * 86_400 + person,
          note: person == 1 ? note : "",
          provenance: Provenance(importNumber: 1, file: "Invitations.csv", line: Int(person))
        )
      )
      for (index, isFromThem) in [true, false].enumerated() {
        history.messages.append(
          History.Written(
            id: person * 10 + Int64(index),
            person: person,
            sentAt: 20_050 * 86_400,
            isFromThem: isFromThem
          )
        )
        history.texts[person * 10] = "Good day."
      }
    }
    return history
  }

  private func page(_ history: History, against: BacktestPage.Choice? = nil) -> BacktestPage {
    let policies = [Policy()] + (against == nil ? [] : [Policy.Preset.openDoor.policy])
    return BacktestPage(
      Backtest(history, member: MemberProfile(name: "Rowan Hale"), policies: policies),
      choice: .own,
      against: against,
      today: Day(number: 20_300)
    )
  }

  private func html(_ page: BacktestPage) -> String {
    String(decoding: backtestView(page).bytes, as: UTF8.self)
  }

  private let pitch =
    "Hi, we help companies like yours double their pipeline. Do you have 15 minutes this week?"

  @Test func `those who would have been lost are named with the reason`() {
    let page = page(history(name: "Jane Roe", note: pitch))
    #expect(page.columns.count == 1)
    #expect(page.columns.first?.figures.map(\.share) == [Share(0, of: 0), Share(2, of: 2)])
    let shown = html(page)
    #expect(shown.contains("Jane Roe"))
    #expect(shown.contains("Decline: "))
    #expect(shown.contains("0 of 0 pitches avoided, 2 of 2 good people lost."))
    #expect(shown.contains("<svg") && shown.contains("<table>"))
  }

  @Test func `hostile names and notes stay text`() {
    let hostile = "\"><script>alert(1)</script>\u{301}"
    let shown = html(page(history(name: hostile, note: pitch + hostile)))
    #expect(!shown.utf8.contains("<script".utf8))
    #expect(shown.contains("&lt;script&gt;"))
  }

  @Test func `two policies get a plot each`() {
    let page = page(history(name: "Jane Roe", note: pitch), against: .openDoor)
    let shown = html(page)
    #expect(page.columns.map(\.choice) == [.own, .openDoor])
    #expect(shown.contains("id=\"answers-own\"") && shown.contains("id=\"answers-open-door\""))
    #expect(shown.contains("Open door: "))
  }

  @Test func `without a past the page says so`() {
    let shown = html(page(History()))
    #expect(shown.contains("There is no past to replay yet"))
    #expect(!shown.contains("<svg"))
  }
}

extension String.UTF8View {
  /// True where these bytes stand somewhere in the text.
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    let (all, part) = (Array(self), Array(other))
    return all.indices.contains { all[$0...].starts(with: part) }
  }
}
