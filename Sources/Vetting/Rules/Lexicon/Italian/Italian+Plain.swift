extension Italian {
  /// The plainest ways to say it, by the verb: what is said in half of all notes.
  static let plain: [Cue: String] = [
    .offer: """
    (la nostra) ia/ai/piattaforma/soluzione (che) genera/crea/automatizza/riduce | strumento che
    offriamo/produciamo/vendiamo/distribuiamo/installiamo/stampiamo
    organizziamo/formiamo/realizziamo/creiamo/sviluppiamo/gestiamo
    forniamo/facciamo/rappresentiamo/noleggiamo/aiutiamo/affianchiamo
    lavoriamo/seguiamo/supportiamo/accompagniamo/proponiamo/curiamo
    abbiamo sviluppato/creato/lanciato/realizzato/messo/costruito
    ho creato/sviluppato/lanciato/fondato/messo/scritto un/una
    la nostra/il nostro/i nostri/le nostre azienda/piattaforma/strumento/software/soluzione/servizio
    la nostra/il nostro/i nostri/le nostre servizi/team/catalogo/prodotti/clienti/agenzia/studio
    aiuto/affianco/seguo/accompagno aziende/imprenditori/professionisti/studi/persone/donne/le/gli/chi
    mi occupo di | ci occupiamo di | specializzat~ in/nella/nel
    """,
    .audience: """
    per aziende/imprese/studi/imprenditori/professionisti/ristoratori/medici/avvocati/artigiani/pmi/negozi
    aziende/imprese/studi/realtà come la/il vostra/sua/tua/vostro/suo | realtà come | i nostri clienti
    molti/tanti/alcuni/diversi clienti/imprenditori/studi/colleghi/ristoratori
    oltre/più di # aziende/clienti/studi/imprese | # aziende/clienti/studi/professionisti
    nel suo/vostro/tuo settore | come titolare/imprenditore/responsabile
    """,
    .probe: """
    ! posso mandarle/inviarle/mandarti/inviarti/mostrarle/mostrarti/farle/presentarle
    ! le/ti/vi mando/invio/giro/faccio/racconto/interessa/interesserebbe/va/andrebbe ? | interessa ?
    interessato/interessata ? | le/ti/vi interessa/interesserebbe/può/potrebbe
    chi si occupa/gestisce/segue | con chi posso/devo parlare
    come gestite/gestisce/gestisci/fate/vi/trovate
    rispondi/risponda/commenta/scrivimi/scriva (con) sì/info/demo/* | se le/ti/vi interessa/va/può
    che ne pensa/pensi/dice/dici ? | è un tema | avete già | ha mai/hai mai/avete mai
    """,
    .bait: """
    mini-guida/risorsa/guida/esempio (gratuita/gratuito/concreto) | posti | ultimi posti
    restano/rimangono # | gratis | gratuit~ | omaggio | senza impegno | prova gratuita | in regalo
    """,
    .encounter: """
    ! mi ha/hai/aveva/avevi detto/chiesto/parlato/promesso/consigliato/raccontato/prestato/dato
    ! lei mi/ci ha/aveva | ci siamo visti/conosciuti/incontrati/incrociati/seduti/parlati/sentiti
    eravamo seduti/in/al/a | abbiamo parlato/chiacchierato/mangiato/bevuto/ballato
    ! come promesso/promessole/promesso | ! come le/ti avevo/dicevo/accennavo
    grazie (ancora) per ieri/la/il/l' chiacchierata/serata/cena/passaggio/caffè
    è stato un piacere conoscerla/conoscerti/incontrarla/rivederla
    si ricorda/ti ricordi/ricorda di/quando | ieri sera/al/alla | la settimana scorsa al/alla/in
    sono quello/quella che/del/con
    """,
    .yourWork: """
    ! nel suo/tuo articolo/libro/intervento/corso/video/podcast/saggio
    nella sua/tua tesi/lezione/relazione/conferenza/ricetta/mostra/intervista
    il suo/tuo articolo/libro/intervento/corso/podcast/saggio/metodo
    la sua/tua lezione/tesi/ricetta/relazione/conferenza/mostra/ricerca
    ho letto/visto/ascoltato/seguito/provato il/la/i/le suo/tuo/sua/tua
    ! lei scrive/dice/consiglia/sostiene/cita | ! scrivi/dici/consigli che/di/nel
    pagina/capitolo/minuto/figura/tabella/tavola #
    """,
    .buyer: """
    ! quanto costa/costerebbe/prende/chiede/verrebbe/viene | che prezzi/prezzo/tariffa
    ! fate/fa/prende/prendete/accettate/accetta/riparate/seguite/segue anche/ancora/nuovi/questo/questi ?
    potrebbe/può/potreste/potete venire/passare/seguirci/seguirmi/aiutarmi/aiutarci/ripararlo/farci ?
    ! cerchiamo/cerco/avrei/avremmo bisogno/qualcuno/un/una | un preventivo
    prendere/fissare un appuntamento | mi hanno consigliato | mi è arrivata una/un
    vorrei prenotare/ordinare/acquistare/affidare
    """,
    .question: """
    ! sa/sai se/dove/come/chi/quando ? | ! come ha/hai fatto/risolto | è normale ? | ha/hai ancora ?
    perché … ? | dove ha/hai comprato/trovato | quale ha/hai usato
    posso usarlo/citare/citarla/chiederle/chiederti | non ho capito | sbaglio | secondo lei/te … ?
    """,
    .business: """
    ! mio/mia/mie/miei stipendio/retribuzione/performance/contratto/obiettivi/valutazione/contributo
    adeguamento retributivo/economico | aggiornarti/aggiornarla su/sul/sullo/sulla | lo stato del/di
    un po' di/più tempo | una proroga | mi scuso per | scusi/scusa per/il ritardo | l'ultima versione
    la versione completa/definitiva | fare il punto | purtroppo | mi dispiace
    la ringrazio (sinceramente) per | dopo aver esaminato/valutato
    la nostra conversazione/riunione/chiacchierata | il nostro incontro/colloquio | i miei risultati
    il mio percorso/sviluppo | ! come d'accordo/concordato/stabilito/convenuto/da accordi | le/ti allego
    confermo/confermato | ci vediamo lunedì/martedì/mercoledì/giovedì/venerdì/domani
    lunedì/martedì/mercoledì/giovedì/venerdì va/#/mattina/pomeriggio
    a lunedì/martedì/mercoledì/giovedì/venerdì/domani
    grazie per il/la/l' preventivo/offerta/risposta/fattura/proposta/pazienza
    la sua/tua/vostra fattura/pratica/offerta/prenotazione/richiesta/firma
    il suo/tuo/vostro ordine/contratto/appuntamento/preventivo/abbonamento
    la fattura/consegna/riunione/firma/perizia/pratica/bozza/assemblea/udienza
    il contratto/preventivo/verbale/rogito/bonifico/cantiere/acconto | abbiamo deciso
    purtroppo non possiamo/dobbiamo | mi dispiace per
    """,
    .ground: """
    ! mia/mio/tua/tuo/sua/suo sorella/fratello/madre/padre/moglie
    ! mia/mio/tua/tuo/sua/suo marito/figlia/figlio/cugino/cugina/vicino
    ! mia/mio/tua/tuo/sua/suo vicina/zia/zio/capo/cognato/cognata/nonno/nonna/collega/amica/amico
    mi ha dato il suo/tuo/suo numero/nome/contatto | un amico/un'amica comune/in
    ex collega/compagno/compagna/allievo/alunno/studente
    stessa classe/via/scuola/facoltà/squadra/palazzo | abbiamo lavorato/studiato insieme
    ha preso il posto
    """,
    .life: """
    matrimonio | compleanno | funerale | birra/birre | bambini/bimbo/bimba | cane/gatto | ferie/vacanze
    trasloc~ | nipotino/nipotina | un abbraccio/abbracci
    """,
    .promise: """
    in (pochi) minuti | in # minuti/giorni/settimane | ore (a/alla) settimana
    risparmiare/risparmia # ore/%
    """,
    .mailing: """
    non ricevere (più) (questi/altri) messaggi | rispondi stop
    """,
    .thanks: """
    ! congratulazioni/complimenti/auguri … apertura/inaugurazione/mostra/nozze/matrimonio/nipotin~/premio
    ! congratulazioni/complimenti/auguri per l'apertura/l'inaugurazione
    volevo/vorrei ringraziarla/ringraziarti | grazie per il tempo/suo/tuo
    """,
    .disclaimer: """
    senza (alcun) impegno
    """,
    .referral: """
    ! su consiglio/suggerimento/indicazione/segnalazione di/del/della/dell'
    """,
    .jobSeeking: """
    ! cerco/cercando/cercare (un/uno) lavoro/impiego/stage/tirocinio/occupazione
    """,
    .fundraising: """
    ! con la {your} donazione/offerta/contributo | ! {your} donazione permett~/aiut~/può/farà
    """,
    .rental: """
    ! affittare/noleggiare/affitto/prestare/comprare (il/un/il) {your} account/profilo
    """,
  ]
}
