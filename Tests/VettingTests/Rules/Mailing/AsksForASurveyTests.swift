import Testing

@testable import Vetting

struct AsksForASurveyTests {
  private let rule = AsksForASurvey()

  @Test(arguments: [
    "It takes five minutes to fill in the questionnaire", "Would you take part in our survey of dentists?",
    "We pay experts for an hour on the phone about pumps",
    "Your opinion counts: ten short questions about heating", "Würden Sie an unserer Umfrage teilnehmen?",
    "Die Beantwortung des Fragebogens dauert zehn Minuten",
    "Pourriez-vous répondre à notre questionnaire ?", "Nous menons une enquête auprès des dentistes",
    "¿Podría responder a nuestra encuesta?", "Estamos realizando un estudio entre dentistas",
    "Poderia responder ao nosso questionário?", "Estamos a fazer um inquérito a dentistas",
    "Potrebbe rispondere al nostro questionario?", "Stiamo conducendo un sondaggio tra i dentisti",
    "Wilt u onze enquête invullen?", "Wij doen onderzoek onder tandartsen en zoeken deelnemers",
  ])
  func `a survey is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I study wooden bridges", "The surveyor came on Tuesday",
    "May I ask you one question about your book?", "The land survey of 1890 shows the old mill",
    "Die Studie in Ihrem Buch ist von 1990", "Votre étude sur les digues m'a servi",
    "Su estudio sobre puentes me sirvió", "O seu estudo sobre pontes ajudou-me",
    "Il suo studio sui ponti mi è servito", "Uw onderzoek naar dijken hielp me",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Would you take part in our survey?",
        "Would you take part in our survey? The questionnaire takes five minutes.",
        "Would you take part in our survey? The questionnaire takes five minutes. Participants receive a voucher.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }
}
