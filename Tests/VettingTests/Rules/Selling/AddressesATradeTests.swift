import Testing

@testable import Vetting

struct AddressesATradeTests {
  private let rule = AddressesATrade()

  @Test(arguments: [
    "We work with firms like yours across the region",
    "Most architects I talk to lose a day a week to invoices", "Used by forty schools in Kent",
    "Several bakeries in your street already bake with it",
    "Viele Kanzleien in Ihrer Region arbeiten schon so", "Für Unternehmen wie Ihres haben wir etwas gebaut",
    "C'est fait pour des entreprises comme la vôtre",
    "La plupart des architectes avec qui je parle perdent un jour", "Trabajamos con empresas como la suya",
    "La mayoría de las clínicas con las que hablo pierde un día", "Trabalhamos com empresas como a sua",
    "A maioria das clínicas com quem falo perde um dia", "Lavoriamo con aziende come la vostra",
    "La maggior parte degli architetti con cui parlo perde un giorno",
    "Wij werken voor bedrijven zoals dat van u", "Veel kantoren in uw regio werken al zo",
  ])
  func `a whole trade is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "She is a lot like you", "My sister runs a bakery like yours", "Our company is small",
    "Your firm repaired our roof", "Two architects live next door", "Ich arbeite in einer Kanzlei",
    "Ihre Firma hat unser Dach geflickt", "Votre entreprise a réparé notre toit",
    "Su empresa reparó nuestro tejado", "A sua empresa arranjou o nosso telhado",
    "La vostra ditta ha riparato il tetto", "Uw bedrijf heeft ons dak gerepareerd",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "It is made for firms like yours.",
        "It is made for firms like yours. Most architects I talk to agree.",
        "It is made for firms like yours. Most architects I talk to agree. Forty clinics in your region use it.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .pitch)
  }
}
