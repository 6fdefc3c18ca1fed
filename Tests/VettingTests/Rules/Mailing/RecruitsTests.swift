import Testing

@testable import Vetting

struct RecruitsTests {
  private let rule = Recruits()

  @Test(arguments: [
    "For one of our clients we are looking for a plant manager in Basel", "Are you open to new challenges?",
    "I have several roles that match your profile",
    "If the post is not for you, perhaps you know somebody: we pay for referrals",
    "Für unseren Mandanten suchen wir einen Werkleiter (m/w/d)",
    "Sind Sie offen für neue Herausforderungen?",
    "Pour l'un de nos clients, je recrute un directeur d'usine", "Êtes-vous à l'écoute du marché ?",
    "Buscamos para nuestro cliente un jefe de planta", "¿Estás abierto a nuevas oportunidades?",
    "Procuramos para o nosso cliente um diretor de fábrica", "Está aberto a novos desafios?",
    "Per un nostro cliente cerchiamo un direttore di stabilimento",
    "È aperto a nuove opportunità professionali?", "Voor onze opdrachtgever zoek ik een fabrieksmanager",
    "Sta je open voor een nieuwe uitdaging?",
  ])
  func `a recruiter is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "My role in the project was small", "The job on the roof is done",
    "We had different roles in the school play", "The sap of the birch is rising",
    "The recruiter of the navy stood in the harbour",
    "Meine Rolle im Projekt war klein", "Mon rôle dans le projet était petit",
    "Mi papel en el proyecto fue pequeño", "O meu papel no projeto foi pequeno",
    "Il mio ruolo nel progetto era piccolo", "Mijn rol in het project was klein",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Are you open to new challenges?", "I recruit for several clients. Are you open to new challenges?",
        "I recruit for several clients. Are you open to new challenges? Please send me your CV.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .recruiting)
  }

  @Test func `who looks for work recruits nobody`() throws {
    let recruiter = try Wording.finding(of: rule, in: "I am open to new opportunities in shipping")
    let applicant = try Wording.finding(
      of: rule,
      in: "I am open to new opportunities in shipping and looking for a new job"
    )
    #expect(applicant.points < recruiter.points)
  }
}
