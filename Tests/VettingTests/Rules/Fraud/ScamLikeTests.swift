import Testing
@testable import Vetting

struct ScamLikeTests {
  @Test(arguments: [
    "I can promise guaranteed returns", "I don't know you but I like your face",
    "Dear friend, I have an inheritance", "Earn $500 per day from home",
    "Garantierte Rendite", "Rendement garanti", "Rentabilidad garantizada", "Guadagni garantiti",
    "Lucro garantido", "Gegarandeerd rendement", "gυaranteed returns",
  ])
  func `fraud is found`(note: String) throws {
    let finding = try #require(Dossiers.findings(ScamLike(), note: note).evidence.first)
    #expect(finding.direction == .opposes && finding.points >= 2.4)
    for quote in finding.quotes { #expect(note.unicodeScalars.contains(quote.unicodeScalars)) }
  }

  @Test(arguments: [
    "My mover will come for the picture and bring the cheque",
    "Please confirm ownership of your profile by Thursday",
    "Mein Spediteur holt das Bild ab, der Scheck liegt bei",
    "Mon transporteur passera prendre la table avec un chèque",
    "Mi transportista pasará a recogerlo con un cheque bancario",
    "A minha transportadora passa para levantar o quadro",
    "Verrebbe il mio spedizioniere a ritirarlo con l'assegno", "Mijn koerier komt het schilderij ophalen",
    "Einschränkung bleibt, bis Sie Ihre Identität bestätigen",
    "Certaines fonctions sont limitées pour votre profil",
    "Algunas funciones están limitadas en su perfil", "Algumas funções ficaram limitadas no seu perfil",
    "Alcune funzioni sono limitate sul suo profilo", "Enkele functies zijn beperkt op uw profiel",
  ])
  func `a fraud without set phrases is found`(note: String) throws {
    let finding = try Wording.finding(of: ScamLike(), in: note)
    #expect(finding.points > 1.6)
  }

  @Test(arguments: [
    "The courier left your parcel with me", "The cheque for the choir came today",
    "Die Spedition hat angerufen",
    "Le transporteur a livré la table", "El transportista dejó el paquete", "A transportadora já entregou",
    "Lo spedizioniere ha chiamato", "De koerier heeft gebeld",
  ])
  func `ordinary deliveries are no fraud`(note: String) {
    #expect(Dossiers.findings(ScamLike(), note: note) == .nothing)
  }

  @Test(arguments: [
    "", "I regulate cryptocurrencies at the central bank", "We reported higher profits this year",
    "You can reach me on WhatsApp", "My friend told me of you", "I teach wealth law",
    "Returns of books are due",
  ])
  func `honest words of money are none`(note: String) {
    #expect(Dossiers.findings(ScamLike(), note: note) == .nothing)
  }

  @Test(arguments: [
    "Bitcoin? Write to me on WhatsApp", "Your smile is beautiful. Write to me on Telegram",
    "Ihr Lächeln ist wunderschön. Schreiben Sie mir auf WhatsApp", "Cripto? Escríbeme por WhatsApp",
  ])
  func `soft words count beside each other`(note: String) throws {
    let finding = try Wording.finding(of: ScamLike(), in: note)
    #expect(finding.points > 1)
  }

  @Test func `more set phrases count more`() throws {
    try Wording.expectRising(
      ScamLike(),
      [
        "There is an inheritance.", "There is an inheritance. The next of kin died.",
        "There is an inheritance. The next of kin died. I promise guaranteed returns.",
      ]
    )
  }

  @Test func `set phrases decline by themselves`() {
    let note = "I promise guaranteed returns without risk, and an inheritance of the next of kin."
    let verdict = Dossiers.verdict(Dossiers.stranger(note))
    #expect(verdict.recommendation == .decline && verdict.kind == .scam)
    #expect(verdict.summary.hasPrefix("Decline: it reads like a fraud"), "\(verdict.summary)")
  }

  @Test func `it speaks against them, as a fraud`() {
    let rule = ScamLike()
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .scam)
  }
}
