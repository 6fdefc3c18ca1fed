/// Italian: what a note is recognised by, and the words that others refer to.
enum Italian {
  /// The signs of a note in Italian, with the usage of Ticino.
  static let lexicon = Lexicon(
    language: .italian,
    markers: """
      il lo gli che è non per con del della dei degli delle nel nella nei sono ho hai ha mi ci suo sua suoi
      vostro vostra nostra nostro questo questa anche più come se alla dal dalla sul sulla io lei noi voi
      grazie buongiorno salve ciao quando perché molto abbiamo siamo stato stata essere fare cosa c'è un'altra
      l'ho ad ed sia dopo anni ancora tutti tutto qualche vorrei possiamo nostri dell'azienda all'inizio già
      può poi tra ma di
      """,
    also: """
      a e o la le un una uno di da mio mia miei si se no te ti tu loro chi quanto quale dove due tre mese mesi
      settimana settimane primo prima solo nulla niente qui oggi ieri domani qualcuno qualcosa senza
      nostri nostre vostri vostre gentile signora signor
      """,
    singular: "io mi me mio mia miei mie m'ha",
    plural: "noi ci ce nostro nostra nostri nostre",
    reader: "lei le suo sua suoi sue voi vi ve vostro vostra vostri vostre tu ti te tuo tua tuoi tue la",
    classes: classes,
    signs: [asking, careers, dealings, favour, mass, personal, plain, quiet, selling]
  )

  /// The classes of words that the signs name.
  private static let classes: [String: String] = [
    "your": "suo sua suoi sue vostro vostra vostri vostre tuo tua tuoi tue",
    "our": "nostro nostra nostri nostre mio mia miei mie",
    "firms": """
    aziende imprese società pmi ditte imprenditori imprenditrici professionisti freelance studi agenzie
    commercianti negozi negozianti artigiani ristoratori ristoranti albergatori hotel alberghi dirigenti
    manager titolari coach terapeuti psicologi formatori consulenti medici avvocati notai architetti
    commercialisti fiduciarie fiduciari cliniche scuole comuni enti associazioni industrie produttori editori
    startup fondatori infoprodotti viticoltori cantine vignaioli officine autofficine farmacie farmacisti
    dentisti fisioterapisti osteopati veterinari agriturismi broker agricoltori allevatori laboratori privati
    proprietari amministratori condomini famiglie genitori insegnanti strutture realtà attività botteghe case
    marchi brand ospedali asili costruttori installatori trasportatori traduttori librerie musei uffici
    tipografie panifici panettieri pasticcerie parrucchieri estetiste saloni palestre team responsabili
    creator autori ingegneri geometri leader decisori operatori utenti organizzazioni distributori grossisti
    concessionarie rivenditori colleghi cooperative parrocchie hr cfo ceo cto export viaggiatori locali bar
    pizzerie gelaterie lidi stabilimenti pensionati
    """,
    "one": """
    imprenditore imprenditrice titolare dirigente architetto avvocato medico coach consulente manager
    proprietario proprietaria commerciante artigiano artigiana fondatore fondatrice responsabile direttore
    direttrice freelance libero formatore formatrice ristoratore ristoratrice ceo psicologo psicologa
    professionista albergatore amministratore
    """,
    "seller": """
    fondatore fondatrice cofondatore titolare commerciale consulente coach broker formatore formatrice
    vignaiolo vignaiola grafico grafica copywriter freelance sviluppatore fotografo videomaker rappresentante
    agente procacciatore mediatore intermediario intermediaria assicuratore naturopata artigiano account
    responsabile venditore venditrice bancario promotore
    """,
    "house": """
    azienda impresa società agenzia laboratorio ditta pmi studio startup team squadra produttore ufficio
    cantina tipografia falegnameria gruppo editore filiale cooperativa fiduciaria officina torrefazione
    birrificio distributore importatore grossista bottega realtà carpenteria fabbrica vivaio pastificio
    frantoio caseificio lavanderia casa srl onlus collettivo boutique sagl sa
    """,
    "tool": """
    soluzione soluzioni piattaforma software strumento strumenti applicazione app tecnologia metodo programma
    percorso dispositivo gamma sistema gestionale crm corso corsi servizio servizi algoritmo catalogo
    prodotto prodotti macchinario
    """,
    "meeting": "appuntamento call chiamata videochiamata incontro colloquio slot demo telefonata",
    "unit": "mese anno utente persona postazione ora giorno pezzo kg unità lead settimana notte",
    "days": "giorni settimane mesi ore minuti secondi clic giorno settimana mese",
    "gain": """
    clienti lead contatti mandati commesse vendite prenotazioni candidati iscritti appuntamenti preventivi
    pazienti contratti visibilità visite ordini ospiti coperti fatturato follower richieste
    """,
    "cost": """
    costi spese bollette bolletta tasse imposte contributi tempi perdite consumi sprechi budget scorte rischi
    errori costo margini margine fatture burocrazia emissioni
    """,
    "work": """
    articolo articoli libro romanzo saggio tesi podcast puntata episodio conferenza intervento relazione
    presentazione lezione tutorial rubrica intervista blog paper studio codice repository libreria
    modulo ricetta video documentario film mostra concerto disco album spettacolo traduzione capitolo
    racconto editoriale reportage trasmissione volume seminario manuale rapporto fumetto poesia plugin
    dizionario edizione prefazione preprint pubblicazione
    """,
    "family": """
    padre madre fratello sorella figlio figlia marito moglie cugino cugina zio zia suocero suocera nonno
    nonna papà mamma babbo nipote amico amica vicino vicina compagna compagno genitori figli ragazzi genero
    nuora cognato cognata fidanzata fidanzato
    """,
    "day": "lunedì martedì mercoledì giovedì venerdì sabato domenica domani",
    "month": """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    """,
    "role": """
    sviluppatore sviluppatori ingegnere ingegneri contabile commerciali tecnico tecnici infermiere infermieri
    consulente manager direttore direttrice controller impiegato impiegata analista saldatore saldatori
    elettricista elettricisti autista autisti legale assistente buyer data devops profili candidati
    magazziniere operaio operai progettista venditori disegnatore meccanico addetto addetti cameriere
    camerieri cuoco cuochi
    """,
  ]
}
