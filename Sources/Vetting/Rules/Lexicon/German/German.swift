/// German: what a note is recognised by, and the words that its signs refer to.
enum German {
  /// The lexicon of German as written in Germany, Austria and Switzerland.
  static let lexicon = Lexicon(
    language: .german,
    markers: """
      und der die das nicht ist ein eine einen einem einer ich wir sie ihnen ihr ihre ihren du dir dich \
      dein mit von zu zum zur im am auf für fuer bei aus auch noch haben habe hat hatte sind war wird \
      werden würde wuerde wenn dass ob oder aber nur sehr mehr schon über ueber nach um uns unser mir \
      mich sich kann können koennen gerne gern bitte vielen dank danke liebe lieber grüße gruesse herr \
      frau wie was wo wer
      """,
    also: """
      in an so da den dem des als es er man bin bist mein meine meinen meiner deine unsere unseren unserem
      unserer heute gestern morgen nie immer etwas nichts jemand niemand zwei drei woche wochen monat
      erste will wollen muss soll sein seine hallo
      """,
    singular: "ich mir mich mein~",
    plural: "wir uns unser~ unsre~",
    reader: "sie ihnen ihr ihre ihren ihrem ihrer ihres du dir dich dein~ euch euer eure~",
    classes: words.merging(trades) { first, _ in first },
    signs: [approach, asking, errand, mass, met, personal, plain, quiet, selling, shady]
  )
}

extension German {
  /// Small words in all their forms, money, days, relatives, works and occasions.
  static let words: [String: String] = [
    "fur": "für fuer",
    "uber": "über ueber",
    "sie": "sie du ihr",
    "dich": "sie dich euch",
    "ihnen": "ihnen dir euch",
    "ihr": """
    ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer \
    eures
    """,
    "hast": "haben hast habt",
    "kann": "kann kannst können koennen könnt könnte könnten könntest könntet koennte koennten koenntest",
    "wurde": "würde würden würdest würdet wuerde wuerden wuerdest",
    "hatte": "hätte hätten hättest hättet haette haetten haettest",
    "ware": "wäre wären wärst wärt waere waeren waerst",
    "darf": "darf dürfen duerfen dürfte dürften duerfte duerften dürft soll sollen",
    "jetzt": "aktuell derzeit momentan heute gerade bisher bislang zurzeit gegenwärtig heutzutage",
    "eur": "€ euro eur chf franken sfr $ dollar usd",
    "few": """
    zwei drei vier fünf fuenf sechs sieben acht zehn zwölf zwoelf fünfzehn fuenfzehn zwanzig dreißig \
    hundert hunderte~ dutzende paar einige~ mehrere~ zahlreiche~ viele vielen
    """,
    "day": "montag~ dienstag~ mittwoch~ donnerstag~ freitag~ samstag~ sonnabend sonntag~",
    "month": """
    januar jänner jaenner februar feber märz maerz april mai juni juli august september oktober \
    november dezember
    """,
    "once":
      "gestern vorgestern damals neulich kürzlich kuerzlich letztens letzte letzten letztes vorhin unlängst",
    "kin": """
    frau mann ehemann ehefrau tochter sohn söhne kinder mutter mama vater papa eltern schwester bruder \
    oma opa großmutter großvater großeltern omi opi tante onkel cousin cousine neffe nichte schwager \
    schwägerin schwiegermutter schwiegervater schwiegereltern schwiegersohn schwiegertochter enkel \
    enkelin enkelkind~ patenkind patentante gotte götti goetti freundin verlobte~ lebensgefährt~
    """,
    "metverb": """
    gesprochen unterhalten getroffen kennengelernt gesehen begegnet diskutiert geredet gequatscht \
    geplaudert getanzt gelacht gesessen gestanden gefeiert gespielt gegessen getrunken verabschiedet \
    wiedergesehen telefoniert verquatscht gestritten gesungen gewandert ausgetauscht gspielt gsessen \
    troffen gredt gsehn gsehen
    """,
    "saidverb": """
    erzählt gesagt empfohlen geraten versprochen erwähnt gemeint geliehen gefragt gezeigt angeboten \
    geborgt gegeben ausgeliehen mitgegeben eingeladen geholfen gerettet erklärt vorgeschlagen \
    mitgenommen vorgelesen beigebracht
    """,
    "work": """
    artikel fachartikel zeitungsartikel blogartikel blogbeitrag blogpost aufsatz aufsätze buch bücher \
    büchlein lehrbuch handbuch roman gedicht~ kurzgeschicht~ erzählung essay kolumne leserbrief \
    rezension gutachten vortrag vorträge vorlesung~ predigt rede podcast podcastfolge folge episode \
    interview studie paper preprint dissertation doktorarbeit diss habilitation rezept~ tutorial~ \
    anleitung skript~ script repo repository bibliothek plugin library code film doku ausstellung \
    konzert hörspiel übersetzung uebersetzung kommentar bericht gastbeitrag radiobeitrag onlinekurs \
    kochbuch app foto~ grafik diagramm tabelle
    """,
    "meeting": """
    messe tagung konferenz kongress feier hochzeit party fest weihnachtsfeier sommerfest jubiläum \
    vernissage apéro stammtisch barcamp meetup seminar workshop kurs schulung fortbildung weiterbildung \
    lehrgang exkursion wanderung podium podiumsdiskussion panel abendessen mittagessen essen nachtessen \
    frühstück kaffee kaffeepause elternabend klassentreffen generalversammlung mitgliederversammlung \
    versammlung flohmarkt zug ice flieger flughafen bahn bahnhof stand messestand vortrag lesung \
    konzert führung empfang geburtstag taufe beerdigung heurigen grillen grillfest turnier training \
    sitzung treffen symposium besuch weihnachtsmarkt hackathon aperitif
    """,
  ]

  /// Whom sellers sell to, and what they call what they sell.
  static let trades: [String: String] = [
    "firms": """
    unternehmen unternehmer~ unternehmungen firmen betriebe betrieben familienbetrieb~ \
    familienunternehmen handwerksbetrieb~ handwerker~ handwerk kmu kmus mittelstand~ mittelstaend~ \
    industriebetrieb~ produktionsbetrieb~ gewerbetreibende~ konzerne~ kanzleien anwaltskanzleien \
    steuerkanzleien steuerberater~ anwälte~ anwaelte~ rechtsanwälte~ notare praxen arztpraxen \
    zahnarztpraxen hausarztpraxen tierarztpraxen ärzte ärzten aerzte zahnärzte~ zahnaerzte~ tierärzte~ \
    ordinationen therapeuten physiotherapeuten heilpraktiker~ apotheken apotheker~ kliniken \
    krankenhäuser~ spitäler~ pflegeheime~ pflegedienste~ agenturen selbstständige~ selbständige~ \
    selbststaendige~ selbstaendige~ freiberufler~ freelancer~ einzelunternehmer~ solopreneur~ \
    soloselbst~ coaches berater beraterinnen beratern dienstleister~ makler~ immobilienmakler~ \
    versicherungsmakler~ vermieter~ hausverwaltungen bauträger~ bautraeger~ architekten architektinnen \
    architekturbüros~ planungsbüros~ ingenieurbüros~ ingenieurbueros büros hotels hoteliers~ gasthöfe~ \
    gasthäuser~ restaurants gastronom~ cafés bäckereien baeckereien metzgereien fleischereien \
    konditoreien brauereien winzer~ weingüter~ weingueter~ landwirte~ händler~ haendler~ onlinehändler~ \
    onlinehaendler~ onlineshops einzelhändler~ fachhändler~ hersteller~ maschinenbauer~ zulieferer~ \
    startups gründer~ gruender~ führungskräfte~ fuehrungskraefte~ geschäftsführer~ geschaeftsfuehrer~ \
    inhaber~ entscheider~ vorstände~ schulen kitas kindergärten gemeinden kommunen stadtwerke verlage \
    autohäuser~ werkstätten werkstaetten fitnessstudios~ tischlereien schreinereien malerbetriebe~ \
    elektrobetriebe~ speditionen druckereien friseure~ coiffeure salons kosmetikstudios~ kunden \
    kundinnen auftraggeber mandanten klienten klientinnen ceos cfos ctos cios cmos geschäftsleute~ \
    personaler~ personalabteilungen personalverantwortliche~ einkäufer~ vertriebsteams~ vertriebler~ \
    marketingteams~ verantwortliche~ hausärzte~ fotografen eigentümer~ immobilienbesitzer~ \
    hausbesitzer~ praxisinhaber~ yogastudios~ campingplätze~
    """,
    "people": """
    {firms} menschen frauen männer~ maenner eltern familien paare~ akademiker~ berufstätige~ \
    angestellte~ mütter senioren fachkräfte~ fachkraefte~ teams kreative~ privatpersonen anleger~ \
    investoren
    """,
    "product": """
    software plattform lösung~ loesung~ app apps tool tools system systeme service services \
    dienstleistung~ produkt produkte produkten verfahren methode programm sortiment katalog maschinen \
    anlagen agentur werkstatt manufaktur druckerei gärtnerei brennerei rösterei experten spezialisten \
    leistungen portfolio paket pakete konzept plattformlösung ki cloud technologie leistungsspektrum \
    fuhrpark netzwerk coaching coachings beratung schulungen seminare workshops kollektion \
    produktpalette partnerprogramm
    """,
    "more": """
    kunden neukunden aufträge~ auftraege~ umsatz umsätze gewinn anfragen kundenanfragen leads gäste \
    gaeste bewerbungen bewerber~ patienten mandanten sichtbarkeit reichweite buchungen direktbuchungen \
    termine bestellungen abschlüsse~ verkäufe~ marge klienten wunschkunden mitglieder besucher
    """,
    "burden": """
    kosten ausgaben zeitaufwand aufwand energiekosten stromkosten heizkosten personalkosten fluktuation \
    ausschuss ausfälle stillstand fehlzeiten krankenstand papierkram bürokratie verwaltungsaufwand \
    papierberge zettelwirtschaft leerlauf leerstand no nebenkosten versandkosten gebühren druckkosten \
    lagerkosten steuerlast
    """,
    "site": """
    profil linkedin linkedinprofil website webseite homepage webauftritt internetauftritt internetseite \
    seite onlineshop shop unternehmen firma betrieb kanzlei praxis agentur hotel haus team
    """,
  ]
}
