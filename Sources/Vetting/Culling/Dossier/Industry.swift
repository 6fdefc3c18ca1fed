/// What somebody's employer does, going by the words of company and position.
///
/// An export holds no industry, so most people have none here; a word that names one names it in seven languages'
/// usual forms. Unknown stays unknown.
package enum Industry: String, CaseIterable, Sendable {
  case banking = "banking"
  case insurance = "insurance"
  case law = "law"
  case medicine = "medicine"
  case pharmacy = "pharmaceuticals"
  case universities = "universities"
  case schools = "schools"
  case government = "government"
  case charities = "charities"
  case manufacturing = "manufacturing"
  case building = "building"
  case property = "property"
  case energy = "energy"
  case farming = "farming"
  case food = "food and drink"
  case hotels = "hotels and travel"
  case transport = "transport"
  case retail = "retail"
  case fashion = "fashion"
  case press = "press and publishing"
  case film = "film and music"
  case art = "art and museums"
  case sport = "sport"
  case software = "software"
  case telecommunications = "telecommunications"
  case advertising = "advertising"
  case recruiting = "recruiting"
  case consulting = "consulting"
  case investing = "investing"
  case accounting = "accounting"
  case architecture = "architecture"
  case defence = "defence"

  /// The industry that company and position name; the company's word wins, then the first of the list.
  package init?(company: String, position: String) {
    for text in [company, position] {
      for word in NoteScanner.words(text).prefix(24) {
        if let industry = Industry.byWord[word] {
          self = industry
          return
        }
        // Words that are joined in German and Dutch end with what they are: «Privatbank», «Maschinenfabrik».
        if word.utf8.count >= 7, let ending = Industry.endings.first(where: { word.hasSuffix($0.ending) }) {
          self = ending.industry
          return
        }
      }
    }
    return nil
  }

  private static let byWord: [String: Industry] = allCases.reduce(into: [:]) { table, industry in
    for word in industry.words { table[word] = industry }
  }

  private static let endings: [(ending: String, industry: Industry)] = [
    ("bank", .banking), ("versicherung", .insurance), ("versicherungen", .insurance), ("klinik", .medicine),
    ("spital", .medicine), ("krankenhaus", .medicine), ("ziekenhuis", .medicine),
    ("universitat", .universities),
    ("hochschule", .universities), ("universiteit", .universities), ("schule", .schools),
    ("fabrik", .manufacturing),
    ("werke", .manufacturing), ("maschinen", .manufacturing), ("verlag", .press), ("museum", .art),
    ("stiftung", .charities), ("brauerei", .food), ("backerei", .food), ("anwalte", .law), ("kanzlei", .law),
    ("immobilien", .property), ("software", .software),
  ]

  /// Folded words that name the industry by themselves.
  private var words: [String] {
    switch self {
    case .banking:
      ["bank", "banque", "banco", "banca", "bancaire", "sparkasse", "banking", "banker", "caixa"]
    case .insurance:
      [
        "insurance", "versicherung", "assurance", "assurances", "seguros", "seguro", "assicurazioni",
        "verzekeringen",
        "reinsurance", "underwriter",
      ]
    case .law:
      [
        "law", "legal", "lawyer", "attorney", "solicitor", "solicitors", "barrister", "notary", "notar",
        "notare",
        "notaire", "avocat", "avocats", "abogado", "abogados", "advogados", "avvocato", "avvocati",
        "advocaten",
        "rechtsanwalt", "kanzlei", "paralegal", "counsel",
      ]
    case .medicine:
      [
        "hospital", "clinic", "medical", "health", "healthcare", "physician", "surgeon", "nurse", "doctor",
        "arzt",
        "dental", "dentist", "klinik", "clinique", "clinica", "hopital", "ospedale", "spital", "medicine",
      ]
    case .pharmacy:
      ["pharma", "pharmaceutical", "pharmaceuticals", "biotech", "biosciences", "pharmacy", "therapeutics"]
    case .universities:
      [
        "university", "universite", "universidad", "universidade", "universita", "universitat", "college",
        "professor",
        "lecturer", "faculty", "eth", "epfl", "universiteit", "hochschule",
      ]
    case .schools:
      [
        "school", "schule", "ecole", "escuela", "escola", "scuola", "teacher", "lehrer", "lehrerin",
        "headteacher",
      ]
    case .government:
      [
        "ministry", "government", "council", "municipality", "parliament", "embassy", "ministerium",
        "ministere",
        "ministerio", "mairie", "gemeinde", "kanton", "senate", "civil",
      ]
    case .charities:
      [
        "charity", "foundation", "ngo", "nonprofit", "fondation", "fundacion", "fundacao", "fondazione",
        "stiftung",
        "unicef", "caritas",
      ]
    case .manufacturing:
      [
        "manufacturing", "machinery", "factory", "industries", "steel", "metals", "tools", "maschinenbau",
        "usine",
        "fabrica", "automotive", "packaging", "chemicals", "mill", "foundry",
      ]
    case .building:
      ["construction", "builders", "building", "bau", "bouw", "construcciones", "costruzioni", "carpentry"]
    case .property:
      ["realty", "estate", "property", "properties", "immobilien", "immobilier", "inmobiliaria", "vastgoed"]
    case .energy:
      ["energy", "oil", "gas", "petroleum", "solar", "wind", "utilities", "energie", "energia", "power"]
    case .farming: ["farm", "farms", "agriculture", "agri", "dairy", "vineyard", "forestry", "agrar"]
    case .food:
      [
        "food", "foods", "restaurant", "brewery", "bakery", "catering", "wine", "wines", "beverages",
        "chocolate",
      ]
    case .hotels: ["hotel", "hotels", "travel", "tourism", "hospitality", "resort", "airline", "airlines"]
    case .transport:
      ["logistics", "transport", "shipping", "freight", "railway", "railways", "spedition", "cargo"]
    case .retail: ["retail", "supermarket", "store", "stores", "shop", "wholesale", "grocer"]
    case .fashion:
      ["fashion", "apparel", "textile", "textiles", "couture", "jewellery", "jewelry", "watches"]
    case .press:
      [
        "newspaper", "magazine", "journalist", "publishing", "publisher", "publishers", "editor", "press",
        "verlag",
        "redaktion", "editorial", "news",
      ]
    case .film:
      ["film", "films", "music", "studio", "studios", "choir", "orchestra", "opera", "theatre", "theater"]
    case .art: ["museum", "gallery", "galerie", "art", "arts", "artist", "ceramist", "keramik", "sculptor"]
    case .sport: ["sport", "sports", "football", "fitness", "gym", "athletics"]
    case .software:
      ["software", "saas", "cloud", "developer", "programmer", "devops", "data", "cyber", "technologies"]
    case .telecommunications: ["telecom", "telecommunications", "mobile", "telekom", "broadband"]
    case .advertising: ["marketing", "advertising", "seo", "branding", "media", "leads", "growth"]
    case .recruiting:
      ["recruiting", "recruitment", "recruiter", "staffing", "talent", "headhunter", "headhunting"]
    case .consulting:
      ["consulting", "consultancy", "advisory", "beratung", "conseil", "consultoria", "consulenza"]
    case .investing:
      ["capital", "ventures", "equity", "investments", "asset", "wealth", "fund", "funds", "investor"]
    case .accounting:
      ["accounting", "accountant", "accountants", "audit", "auditor", "tax", "treuhand", "steuerberater"]
    case .architecture: ["architect", "architects", "architecture", "architekt", "architekten", "architecte"]
    case .defence: ["defence", "defense", "army", "navy", "military", "aerospace"]
    }
  }
}
