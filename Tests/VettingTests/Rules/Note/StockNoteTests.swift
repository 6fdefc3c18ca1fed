import Testing
@testable import Vetting

struct StockNoteTests {
  @Test(arguments: [
    "I'd like to add you to my professional network on LinkedIn.",
    "I’d like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn.    —Jane",
    "Rowan,  I’d like to add you to my professional network on LinkedIn.  - Jane",
    "Hi Rowan  I’d like to add you to my professional network on LinkedIn.   ",
    "Hi Rowan\n\nI’d like to add you to my professional network on LinkedIn.\n\n- Jane Roe",
    "Hi Rowan Hale  I’d like to add you to my professional network on LinkedIn.  - Jane Roe",
    "Hi Rowan, I'd like to join your LinkedIn network.",
    "Jane Roe has indicated you are a fellow group member of Board Friends:  I'd like to add you to my professional network on LinkedIn.  - Jane Roe",
    "I’d like to add you to my professional network on LinkedIn. Best regards, Janie",
    "I'D LIKE TO ADD YOU TO MY PROFESSIONAL NETWORK ON LINKEDIN",
    "Je vous invite à faire partie de mon réseau professionnel sur LinkedIn. Jane Roe",
    "Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn",
    "Hola Rowan, me gustaría contactar contigo", "Voglio collegarmi",
    "Hola, Rowan:  Me gustaría unirme a tu red en LinkedIn.  Jane Roe",
    "Olá, Patrícia. Gostaria de me conectar com você no LinkedIn.\n- Jane",
    "Hallo Rowan, ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen. Viele Grüße, Jane",
    "Gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
    "Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.",
    "Vorrei aggiungerti alla mia rete professionale su LinkedIn.",
  ])
  func `the default text is recognised`(note: String) throws {
    let finding = try #require(Dossiers.findings(StockNote(), note: note).evidence.first)
    #expect(finding.direction == .opposes)
    #expect(finding.points == 0.5)
    #expect(finding.quotes.allSatisfy { note.contains($0) } && !finding.quotes.isEmpty)
  }

  @Test(arguments: [
    "", "Hi Rowan",
    "I am expanding my professional network on LinkedIn and would love to connect.",
    "I'd like to add you to my professional network on LinkedIn because we both mend looms.",
    "We met in Thalwil. I'd like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn. Shall we have lunch on Friday?",
    "I'd like to add your brother to my professional network on LinkedIn.",
    "Would you like to add me to your professional network?",
  ])
  func `words of their own are not`(note: String) {
    #expect(Dossiers.findings(StockNote(), note: note) == .nothing)
  }
}
