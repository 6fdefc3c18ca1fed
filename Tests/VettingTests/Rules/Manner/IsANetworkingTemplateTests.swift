import Testing

@testable import Vetting

struct IsANetworkingTemplateTests {
  private let rule = IsANetworkingTemplate()

  @Test(arguments: [
    "I am expanding my network and would love to connect",
    "I like to exchange ideas with like-minded people", "It would be great to have you in my network",
    "Ich erweitere gerade mein Netzwerk", "Ich tausche mich gern mit Gleichgesinnten aus",
    "Je souhaite élargir mon réseau", "Ravi de vous compter parmi mes relations",
    "Quiero ampliar mi red de contactos", "Me gustaría que formara parte de mi red",
    "Quero ampliar a minha rede de contactos", "Gostaria de fazer parte da sua rede",
    "Vorrei ampliare la mia rete", "Mi farebbe piacere entrare in contatto con lei",
    "Ik breid mijn netwerk uit", "Ik leg graag contact met gelijkgestemden",
  ])
  func `a networking template is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "The network cable is broken", "We run the water network of Thun",
    "Can you connect the pipe on Monday?", "Das Stromnetz von Thun ist alt", "Le réseau d'eau fuit",
    "La red eléctrica falló", "A rede de pesca está rota", "La rete da pesca è rotta",
    "Het visnet is kapot", "My mind is on the garden",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "I am expanding my network.", "I am expanding my network. I like to meet like-minded people.",
        "I am expanding my network. I like to meet like-minded people. Let's connect.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .networking && rule.kind == .networking)
  }
}
