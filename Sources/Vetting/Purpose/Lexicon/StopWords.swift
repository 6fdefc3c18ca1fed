/// Words that carry no meaning of their own in a purpose or a headline.
enum StopWords {
  /// All of them, folded as notes are.
  static let all: Set<String> = {
    var words: Set<String> = []
    for text in [english, german, romance, dutch] {
      for word in NoteScanner.words(text) { words.insert(word) }
    }
    return words
  }()

  private static let english = """
    a about above across after again all along also always am among an and another any anybody anyone are
    around as at back be because become been before being below best between both bring but by call can
    chat come could day did do does doing down each early else enough especially etc even ever every
    everybody everything few first for from further general get give go going good great had has have
    having he hello help her here hers hi high him his hope how i if in instead into is it its join just
    keep kind know large last lead like likes little long look looking lot love made make maker makers makes making
    many matter may me meet might mine more most much must my myself need needs new next nice no not now
    of off often old on once one only open or other others our out over own part passionate people per
    person place please probably quite rather really right s same say see seek seeking seeks several she
    should since small so some somebody someone something soon speak still such t take talk than thank
    thanks that the their them themselves then there these they thing things think this those through time
    to today together too toward trying two under until up us use used using various very via want wanted
    wants was we week well were what when where whether which while who whom whose why will wish wishes
    with within without world would write year years yes yet you young your yours companies company firm
    firms business businesses client clients customer customers professional professionals specialist
    specialists expert experts experienced experience experiences senior junior leading leader leaders
    work working works worker team teams group member members based former certified independent passion
    helping offer offers offering service services solution solutions industry sector market markets
    network contact contacts connect connection connections linkedin opportunity opportunities result
    results success growth grow growing value field area areas topic topics way ways introduction
    introductions profile interest interested interesting idea ideas face facing cares care
    """
  private static let german = """
    aber alle allem allen alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass
    dem den der des dessen die dies diese diesem diesen dieser doch dort du durch ein eine einem einen
    einer eines einfach er es etwas euch fur gerne gross gut hat habe haben hallo hier ich ihr ihre ihrem
    ihren ihrer im in ins ist ja jede jeden jeder jetzt kann kein keine konnen liebe lieber man mehr mein
    meine meinem meinen meiner menschen mich mir mit moglich nach neu neue neuen nicht noch nun nur ob
    oder ohne rund sehr sein seine seit sich sie sind so sowie suche suchen uber um und uns unser unsere
    unter viel viele vom von vor war was weil welche wenn wer werden wie will wir wird wo wurde zu zum zur
    zwischen kunden kunde firma firmen unternehmen betrieb betriebe experte experten fachmann angebot
    angebote leute bereich branche arbeit
    """
  private static let romance = """
    au aux avec ce ces cet cette chez comme dans de del della delle dei degli des du elle en est et etre
    faire il ils je la le les leur leurs lui ma mais me meme mes moi mon ne nos notre nous ou par pas plus
    pour qu que qui sa sans se ses si son sont sur ta te tes toi ton tout tous toute tres tu un une vos
    votre vous y bonjour entreprise entreprises societe clients client service services al algo ante antes
    cada como con contra cual cuando desde donde dos el ella ellos entre era es esa ese eso esta estas
    este esto estos fue ha han hasta hay las lo los mas mi mis mucho muy nada ni no o os otra otro para
    pero poco por porque quien ser sin sobre su sus tambien tan tiene todo todos tus una uno unos ya
    empresa empresas clientes cliente agli ai alla alle allo anche che chi ci cosa cui da dal dalla di
    dove e ed gli hanno ho i io lei loro mia mio molto nei nel nella noi non nostra nostro per perche piu
    quale quando quello questa questo sei sono sta sua sul sulla suo tra tutti tutto vi voi azienda
    aziende impresa imprese clienti servizi ao aos as ate com das dele do ela ele eles em essa esse eu foi
    isso isto ja meu minha muito na nas nem nossa nosso num numa pela pelo qual quem sao sem seu seus so
    suas tambem tem um uma voce servicos profissional profesional professionnel
    """
  private static let dutch = """
    aan al alle als ben bij dan dat de der deze die dit doen door een en er ga gaan geen had hallo heb
    hebben heeft het hier hij hoe ik in is je jij jouw jullie kan kunnen maar me meer men met mij mijn
    mijne na naar niet nog nu of om ons onze ook op over te tot u uit uw van veel voor waar wat we wel
    werd werk wie wij wil worden zal ze zich zij zijn zo zonder zou bedrijf bedrijven klant klanten mensen
    graag
    """
}
