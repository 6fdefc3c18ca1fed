extension Italian {
  /// Frauds, offers and letters that come without the set phrases of their kind.
  static let quiet: [Cue: String] = [
    .scam: """
    spedizioniere/corriere/trasportatore/traslochi … ritir~/verrebbe/verrà/passerà/prendere/prelevare
    mio/nostro spedizioniere | assegno … spedizioniere/differenza/eccedenza/compenso/gira/giri
    la differenza … girare/restituire/bonific~/rimandare
    attivare … assicurazione … rimbors~ | busta con … contanti/soldi/pagamento
    funzioni/funzionalità … limitate/sospese/bloccate
    confermare/dimostrare/verificare … titolarità/proprietà/identità
    team/squadra sicurezza/fiducia/verifica | segnalat~ come automatic~/sospett~
    ufficio/reparto acquisti … necessit~/urgen~/richied~/cerchiamo/ordin~/fornitura
    ? pagamento a # giorni | valutare/recensire/votare hotel/alberghi/prodotti/app/video
    pagamento/pagamenti/pagati/accredito giornaliero/giornalieri/giornalmente/quotidiano
    altra app/messaggistica | resti tra noi
    numero sbagliato | è ancora (questo) il (tuo/suo) numero | ? vivo all'estero | ? imbarcat~/in mare
    malattia/male incurabile/terminale | vedova/vedovo | piattaforma petrolifera
    tuo/suo volto/viso … fiducia/pace
    spese/commissione/tassa di sblocco/rilascio | recupero fondi/crediti … wallet/piattaforma
    """,
    .honour: """
    ! spese/costo/tariffa/contributo di pubblicazione
    ! {your} manoscritto/articolo/contributo … volume/numero/rivista
    ! revisione tra pari … giorni/settimane
    ! quota/costo di iscrizione/partecipazione/candidatura
    """,
    .offer: """
    ! sono (un) investitore/investitrice | ! investiamo/investo in | ! fondo da # | primi assegni/ticket
    ! nostro/nostra bot/app/applicazione/estensione/strumento … gratis/gratuit~/rileva/corregge/controlla
    ! abbiamo/ho scansionato/analizzato/verificato/testato {your}
    ! {your} feedback/parere … benvenut~/graditissimo/gradito
    gratis/gratuito per (l') open | ancora/attualmente in beta
    ! è il mio mestiere/lavoro
    ! abbiamo appena/da finito/terminato/ristrutturato/consegnato … per/di/un/uno
    ! acquirenti/clienti … nella sua/tua zona/via
    """,
    .survey: """
    ! sorteggio/estrazione di/tra | ! mi mancano # risposte/partecipanti
    """,
    .business: """
    come l'altra volta | come l'ultima volta | come sempre/d'accordo/concordato/l'anno | l'anno scorso
    l'altra volta
    scade il/a | ! alle stesse condizioni | la nuova versione
    {your} ordine/preventivo/fattura/contratto è/del/di/non
    """,
    .question: """
    ! dalla/con (versione) # … non/errore/mi | ! regressione | ! riprodurre | messaggio/mi dà errore
    modulo … non trovato
    ho sbagliato (qualcosa/io) | è un bug
    vero ?
    """,
    .jobSeeking: """
    professionista junior | orientare … formazione/carriera/percorso
    """,
    .life: """
    condoglianze | vi/ti penso | vi/ti siamo vicini
    """,
    .bait: """
    ! restano/rimangono (solo/ancora) (*) posti
    """,
  ]
}
