@testable import Vetting

extension PurposePairs {
  /// Four more purposes with five people each, written at the same time and looked at only when the reckoning was done.
  static let sealed: [(purpose: Purpose, people: [Person])] = [
    (
      Purpose(
        work: "Cybersecurity consultant for hospitals",
        audience: "IT directors and chief executives of hospitals and clinics",
        offer: "Security audits, penetration tests, training of staff",
        seeking: "IT directors in health care, lawyers for data protection"
      ),
      [
        Person(.both, "CIO at a regional hospital", "After an incident we need a penetration test."),
        Person(.both, "Chief executive of a clinic group"),
        Person(.oneSided, "Data protection lawyer"),
        Person(.nothing, "Social media manager for restaurants"),
        Person(.nothing, "We help consultants book more calls | lead gen"),
      ]
    ),
    (
      Purpose(
        work: "Maître de conférences, recherche sur les coopératives",
        audience: "Doctorants et associations",
        offer: "Conférences, encadrement de thèses",
        seeking: "Dirigeants de coopératives pour des entretiens, éditeurs, journalistes"
      ),
      [
        Person(
          .both,
          "Présidente d'une coopérative agricole",
          "Nous cherchons un conférencier sur les coopératives."
        ),
        Person(.both, "Journaliste économique", "Je cherche un chercheur sur les coopératives."),
        Person(.oneSided, "Directeur d'une coopérative laitière"),
        Person(.nothing, "Expert SEO et référencement"),
        Person(.nothing, "Agent immobilier"),
      ]
    ),
    (
      Purpose(
        work: "Zelfstandig adviseur logistiek",
        audience: "Fabrikanten en groothandels in het mkb",
        offer: "Advies over voorraad en transport, interim logistiek manager",
        seeking: "Directeuren van productiebedrijven, inkopers, logistiek managers"
      ),
      [
        Person(.both, "Directeur bij een fabriek voor meubels", "Wij zoeken hulp met onze logistiek."),
        Person(.both, "Supply chain manager at a furniture manufacturer"),
        Person(.oneSided, "Inkoper bij de gemeente"),
        Person(.nothing, "Yogadocent"),
        Person(.nothing, "Bitcoin en forex, passief inkomen"),
      ]
    ),
    (
      Purpose(
        work: "Consulente fiscale",
        audience: "Piccole imprese e artigiani",
        offer: "Consulenza fiscale, bilanci, successione d'impresa",
        seeking: "Titolari di piccole imprese, avvocati d'impresa, notai"
      ),
      [
        Person(.both, "Titolare di un panificio", "Cerco un consulente per le imposte."),
        Person(.both, "Imprenditrice, azienda di famiglia tessile", "Pensiamo alla successione."),
        Person(.oneSided, "Avvocato civilista"),
        Person(.nothing, "Influencer di viaggi"),
        Person(.nothing, "Sviluppatore di videogiochi"),
      ]
    ),
  ]
}
