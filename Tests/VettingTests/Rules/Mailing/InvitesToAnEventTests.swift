import Testing

@testable import Vetting

struct InvitesToAnEventTests {
  private let rule = InvitesToAnEvent()

  @Test(arguments: [
    "Join our free webinar on pensions", "Register now for the summit in May",
    "Want me to save you a seat at the masterclass?",
    "We are running a live session on Tuesday for finance leads", "Melden Sie sich zu unserem Workshop an",
    "Sichern Sie sich Ihren Platz im Webinar", "Inscrivez-vous à notre atelier en ligne",
    "Nous organisons un petit-déjeuner débat le 12 mai", "Inscríbase en nuestro taller en línea",
    "Reserve su plaza en el seminario", "Inscreva-se no nosso workshop online",
    "Garanta a sua vaga na imersão", "Si iscriva al nostro workshop online",
    "Riservi il suo posto al seminario", "Schrijf u in voor onze workshop",
    "Meld je aan voor het webinar van donderdag",
  ])
  func `an invitation is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I liked your workshop in Bern", "We stood on the summit of the Rigi",
    "You are invited to my wedding", "My brother's workshop burnt down",
    "I attended your webinar on boards", "Ihr Workshop hat mir gefallen", "Votre atelier m'a plu",
    "Su taller me gustó", "Gostei do seu workshop", "Il suo workshop mi è piaciuto", "Uw workshop was mooi",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Join our webinar.", "Join our webinar. Register now for the summit.",
        "Join our webinar. Register now for the summit. Shall I save you a seat at the masterclass?",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }
}
