/// What a phrase of an introduction is a sign of.
enum IntroductionSign {
  /// Whom they want to meet follows: «could you introduce me to».
  case leads
  /// Whom they want to meet follows, up to a verb: «kannst du mich … vorstellen».
  case opens
  /// A verb that closes what was opened.
  case closes
  /// What looks like an ask and is none.
  case refuses

  /// The cue under which patterns of this sign are kept: tables of patterns tell their lines apart by cues.
  var cue: Cue {
    switch self {
    case .leads: .referral
    case .opens: .question
    case .closes: .networking
    case .refuses: .thanks
    }
  }

  init(_ cue: Cue) {
    switch cue {
    case .referral: self = .leads
    case .question: self = .opens
    case .networking: self = .closes
    default: self = .refuses
    }
  }
}

/// What asks for an introduction are read by in one language; `Pattern` says what a line may hold.
///
/// A line that begins with `?` may lead to a thing as well («an introduction to statistics»), so that only names and
/// people are taken after it.
struct IntroductionWords: Sendable {
  let language: NoteLanguage
  let table: PatternTable
  /// Words to pass over before those for whom they want to meet: «to», «please».
  let fillers: Set<String>
  /// Articles and possessives, which begin a role.
  let owners: Set<String>
  /// Words that begin a role without an article: «someone», «people».
  let people: Set<String>
  /// Prepositions within a role, after which stands a firm or a place.
  let links: Set<String>
  /// Words for somebody named before, or for nobody else than sender and reader.
  let pronouns: Set<String>
  /// Words with which something else begins: «because», «tomorrow».
  let stops: Set<String>
  /// True where every noun has a capital.
  let hasCapitalNouns: Bool
  private let lexicon: Lexicon

  /// The words of a language; each text holds words or patterns as they are written.
  init(
    _ language: NoteLanguage,
    classes: [String: String],
    optional: String,
    leads: String,
    opens: String = "",
    closes: String = "",
    refuses: String = "",
    fillers: String,
    owners: String,
    people: String,
    links: String,
    pronouns: String,
    stops: String,
    hasCapitalNouns: Bool = false
  ) {
    self.language = language
    let lines: [(IntroductionSign, String)] = [
      (.leads, leads), (.opens, opens), (.closes, closes), (.refuses, refuses),
    ]
    lexicon = Lexicon(
      language: language,
      // Where a pattern offers several of these, all of them may be missing.
      markers: optional,
      classes: classes,
      signs: lines.map { [$0.0.cue: $0.1] }
    )
    table = PatternTable([lexicon])
    self.fillers = Self.set(fillers)
    self.owners = Self.set(owners)
    self.people = Self.set(people)
    self.links = Self.set(links)
    self.pronouns = Self.set(pronouns)
    self.stops = Self.set(stops)
    self.hasCapitalNouns = hasCapitalNouns
  }

  /// The words of a language.
  static func of(_ language: NoteLanguage) -> IntroductionWords {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .portuguese: portuguese
    case .italian: italian
    case .dutch: dutch
    }
  }

  /// The patterns of all languages, which tell in one pass that a message asks for nothing.
  static let any = PatternTable(NoteLanguage.allCases.map { of($0).lexicon })

  private static func set(_ words: String) -> Set<String> { Set(NoteScanner.words(words)) }
}

extension IntroductionWords {
  /// Titles after whose full stop a name goes on.
  static let shortTitles = set(
    "dr prof mr mrs ms m st sr sra srta dra hr fr ing dipl dott ir drs mme eng sig"
  )
  /// What stands before a name and belongs to it.
  static let titles = shortTitles.union(
    set(
      """
      herr herrn frau heer professor professorin doktor monsieur madame maître señor señora doña don senhor senhora dona
      doctor doctora doutor doutora signor signora dottor dottore dottoressa avvocato ingegnere meneer mevrouw dhr mevr sir miss
      """
    )
  )
  /// Small words within a name.
  static let particles = NoteMentions.particles.union([
    "vom", "dem", "des", "dal", "dalla", "ter", "te", "'t", "d'",
  ])
  /// Words between two names.
  static let ands = set("and or und oder et ou y e o i en of &")
  /// Relations after which a name alone may follow, by their beginnings.
  static let kin = NoteScanner.words(
    """
    kolleg freund chef bruder schwester mann partner bekannt nachbar kontakt vater mutter sohn tochter mentor
    assistent
    """
  )
  /// The beginnings of German words for posts, after which stands more often a department than a name.
  static let posts = NoteScanner.words(
    "leiter geschäftsführ vorstand kund einkäufer vertrieb team direktor abteilung personal inhaber gründer"
  )
  /// Words for a person that say nothing of whom.
  static let generic = set(
    "person people persons personne personnes persona personas pessoa pessoas persone persoon"
  )
  /// The beginnings of words for interest.
  static let interested = ["interest", "interess"]
  /// The beginnings of words for what nobody is introduced to as to a person.
  static let things = NoteScanner.words(
    """
    product produ produkt prodott platform plattform plateforme plataforma piattaforma service servic serviç servizi
    dienst tool werkzeug methode method método méthode metodo software solution lösung soluci soluç soluzion oplossing
    topic thema tema world welt monde mundo mondo wereld basics grundlagen bases offer offre oferta offert angebot
    aanbod concept konzept conceito concetto idea idee idée projekt project projet proyecto projeto progetto
    orçamento presupuesto preventivo devis budget kalkulation proposta propuesta proposition vorschlag report bericht
    relatório informe rapporto resultad risultat ergebnis documento dokument contrat vertrag planning industry branche
    restaurant ristorante libro livre livro boek buch hotel
    activité entreprise unternehmen empresa azienda bedrijf firma société yourself wifi wlan vpn internet network
    netzwerk zoom teams slack meeting programm program programa programme app website système system sistema
    """
  )
}
