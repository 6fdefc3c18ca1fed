import Testing

@testable import Vetting

struct IsAMailingTests {
  private let rule = IsAMailing()

  @Test(arguments: [
    "Dear Sir or Madam, we make lids", "Reply STOP and you will not hear from us again",
    "To unsubscribe, click here", "Sehr geehrte Damen und Herren, wir liefern Deckel",
    "Zum Abmelden klicken Sie hier", "Madame, Monsieur, nous livrons des couvercles",
    "Pour vous désinscrire, cliquez ici", "Estimados señores: fabricamos tapas",
    "Para darse de baja, haga clic aquí", "Prezados senhores, fabricamos tampas",
    "Para cancelar a inscrição, clique aqui", "Spettabile ditta, produciamo coperchi",
    "Per cancellarsi, clicchi qui", "Geachte heer, mevrouw, wij leveren deksels",
    "Klik hier om u af te melden",
  ])
  func `traces of a mailing are found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Dear Rowan, the lids came", "The lids came this week", "The clock clicks when it is cold",
    "You write [sic] twice on page 9",
    "The set {a, b} has two members", "Sehr geehrte Frau Hale, die Deckel sind da",
    "Chère Madame Hale, les couvercles sont là", "Estimada señora Hale, llegaron las tapas",
    "Cara Rowan, as tampas chegaram", "Gentile signora Hale, i coperchi sono arrivati",
    "Beste mevrouw Hale, de deksels zijn er",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Dear Sir or Madam, we make lids.", "Dear Sir or Madam, we make lids. Click here.",
        "Dear Sir or Madam, we make lids. Click here. Reply STOP to unsubscribe.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }

  @Test(arguments: [
    "Hi {{first_name}}, we make lids", "Hi [First Name], we make lids", "Hi %FIRSTNAME%, we make lids",
    "Great to see what [Company] does", "{hi|hello} there, we make lids",
    "Hallo {{Vorname}}, wir liefern Deckel",
  ])
  func `a field that was left open counts in full by itself`(note: String) throws {
    let finding = try Wording.finding(of: IsAMailing(), in: note)
    #expect(finding.points >= IsAMailing().defaultPoints)
  }
}
