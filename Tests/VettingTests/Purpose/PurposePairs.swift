@testable import Vetting

/// What a sensible person would say of a purpose and somebody who asks; all of them invented.
enum PurposePairs {
  /// How much there is in it for both.
  enum Sense: Int { case nothing, oneSided, both }

  /// Somebody as far as known.
  struct Person {
    var sense: Sense
    var headline: String
    var note: String

    init(_ sense: Sense, _ headline: String, _ note: String = "") {
      (self.sense, self.headline, self.note) = (sense, headline, note)
    }
  }

  /// Eight purposes with five people each, by which the reckoning was made.
  static let open: [(purpose: Purpose, people: [Person])] = [
    (
      Purpose(
        work: "Independent adviser on board governance and succession for family-owned manufacturers",
        audience: "Owners and chairs of family-owned manufacturing firms",
        offer: "Board reviews, succession planning, mediation between generations",
        seeking: "Families who face a handover, researchers on family firms"
      ),
      [
        Person(
          .both,
          "Chair, third-generation valve maker",
          "We are about to hand over to my children and want to talk about succession."
        ),
        Person(
          .both,
          "PhD researcher on succession in family firms",
          "I look for interview partners on governance."
        ),
        Person(.oneSided, "Succession consultant for family businesses"),
        Person(.nothing, "SEO and link building for consultants", "We help advisers get more clients."),
        Person(.nothing, "Yoga teacher and retreat host"),
      ]
    ),
    (
      Purpose(
        work: "Pension lawyer",
        audience: "Finance directors and HR directors of firms with 20 to 200 people",
        offer: "Pension plans, disputes with insurers",
        seeking: "Actuaries, tax advisers, HR directors who set up a pension plan"
      ),
      [
        Person(.both, "Head of Human Resources at a packaging manufacturer", "We need a new pension plan."),
        Person(.both, "Chief People Officer | hiring, culture, pensions"),
        Person(.oneSided, "Actuary at a reinsurer"),
        Person(.nothing, "Wedding photographer", "I love your profile picture."),
        Person(.nothing, "Crypto trader | financial freedom"),
      ]
    ),
    (
      Purpose(
        work: "Data engineer in health care",
        offer: "Data engineering, analytics",
        seeking: "A new job at a hospital or a health insurer",
        unwanted: "Sales jobs"
      ),
      [
        Person(.both, "IT director at a university hospital", "We are hiring data engineers."),
        Person(.both, "Recruiter for data engineers and data scientists in health care"),
        Person(.oneSided, "Nurse at a children's hospital"),
        Person(.nothing, "Luxury real estate agent in Marbella"),
        Person(.nothing, "Data science student", "I would like to connect with people in data."),
      ]
    ),
    (
      Purpose(
        work: "Founder of a climate tech start-up for heat pumps",
        audience: "Property owners and housing associations",
        offer: "Heat pumps as a service, a share in our seed round",
        seeking: "Angel investors, engineers for heat pumps, pilot customers in housing"
      ),
      [
        Person(.both, "Angel investor | climate and energy"),
        Person(
          .both,
          "Head of sustainability at a housing association",
          "We look for heat pumps for 400 flats."
        ),
        Person(.oneSided, "Mechanical engineer, heat pumps", "I admire what you build."),
        Person(.nothing, "Lead generation for start-ups", "We book 20 calls a month for founders."),
        Person(.nothing, "Tax adviser"),
      ]
    ),
    (
      Purpose(
        work: "Leiterin einer gemeinnützigen Stiftung für Geflüchtete",
        audience: "Geflüchtete und ihre Familien",
        offer: "Freiwilligenarbeit, Praktika, Referate über Migration",
        seeking: "Spender, Freiwillige, Journalisten, Anwälte für Asylrecht"
      ),
      [
        Person(.both, "Anwältin für Migrationsrecht", "Ich möchte mich ehrenamtlich engagieren."),
        Person(
          .both,
          "Journaliste",
          "Je cherche des interlocuteurs sur la migration et les réfugiés pour un reportage."
        ),
        Person(.oneSided, "Anwalt"),
        Person(.nothing, "Vertriebsleiter Maschinenbau"),
        Person(.nothing, "Growth marketing for e-commerce brands"),
      ]
    ),
    (
      Purpose(
        work: "Coach for engineers who become managers",
        audience: "Engineers, heads of engineering",
        offer: "Leadership coaching, workshops for new managers",
        seeking: "Heads of engineering and HR business partners in software and machinery"
      ),
      [
        Person(.both, "Head of Engineering at a robotics maker", "Our team leads are new to leadership."),
        Person(.both, "HR Business Partner, software company", "I look for leadership training."),
        Person(.oneSided, "Coach and trainer"),
        Person(.nothing, "Insurance broker"),
        Person(.nothing, "Actor"),
      ]
    ),
    (
      Purpose(
        work: "Traductora jurídica",
        audience: "Despachos de abogados y empresas que exportan",
        offer: "Traducción jurídica al alemán y al inglés",
        seeking: "Abogados, notarios, directores de exportación"
      ),
      [
        Person(.both, "Abogado mercantil", "Necesitamos traducciones de contratos."),
        Person(.both, "Directora de exportación", "Buscamos a alguien para la traducción."),
        Person(.oneSided, "Rechtsanwältin für Vertragsrecht"),
        Person(.nothing, "Personal trainer y nutrición"),
        Person(.nothing, "Inversor en criptomonedas", "Ingresos pasivos desde casa."),
      ]
    ),
    (
      Purpose(
        work: "Winemaker, third generation",
        audience: "Restaurants, wine merchants",
        offer: "Organic wine, tastings",
        seeking: "Importers and distributors, restaurant owners, label designers"
      ),
      [
        Person(.both, "Owner of a restaurant in Lyon", "We look for organic wine."),
        Person(.both, "Wine importer and distributor, Netherlands"),
        Person(.oneSided, "Graphic designer | labels and packaging"),
        Person(.nothing, "Cybersecurity consultant"),
        Person(.nothing, "Recruiter in banking"),
      ]
    ),
  ]
}
