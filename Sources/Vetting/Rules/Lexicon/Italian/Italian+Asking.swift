extension Italian {
  /// Signs of how a stranger comes in and fishes for an answer.
  static let asking: [Cue: String] = [
    // Fishes for interest.
    .probe: """
    ! l'idea/cosa (le/ti/vi) dice/piace/tocca/interessa/attira ? | l'idea le/ti/vi dice/piace/interessa
    ! se il/la/l'idea tema/cosa/argomento/le la/ti/le/vi tocca/interessa/incuriosisce
    ! quanto spende/spendi/spendete/paga/pagate/paghi ?
    le/ti/vi serve/servono/servirebbe personale/manodopera/aiuto/un ?
    ! avrebbe/avreste/avresti/ha/avete interesse per/a/nel/ad | argomento anche da voi/lei ?
    ! argomento/tema caldo | ! chi se ne occupa
    ! può/potrebbe (mai) servirle/servirvi/servirti/tornarle/tornarvi | ! le/ti/vi direbbe qualcosa
    ! che effetto le/ti fa | ! le/ti sembra interessante/sensato/utile ?
    ! sarebbe/saresti/sareste (per/eventualmente) (caso) interessato/interessata/interessati/aperto
    ! sarete/sei/è/siete (per/eventualmente) (caso) interessato/interessata/interessati/aperto
    ! sarebbe/saresti/sareste (per/eventualmente) (caso) aperta/aperti/disposto/disposta/propenso
    ! sarete/sei/è/siete (per/eventualmente) (caso) aperta/aperti/disposto/disposta/propenso
    ! sarebbe/saresti/sareste interessato/interessata/interessati/aperto/curioso/curiosa
    ! interessato/interessata/interessati ? | interessato/interessata/interessati a/ad/all'idea
    ! potrebbe/può/possa/potrebbero (anche) interessarle/interessarvi/interessarti
    ! potrebbe/può/possa/potrebbero (anche) interessare/esserle/esservi/esserti
    ! le/ti/vi interessa/interesserebbe/incuriosisce ? | le/ti/vi interessano
    ! le/ti/vi può/potrebbe (anche) interessare | ! le/ti/vi interessa | ! le/ti/vi interesserebbe
    ! le/ti/vi andrebbe/piacerebbe/farebbe di/se/sapere/vedere/provare/ricevere
    ! vuole/vuoi/volete/vorrebbe/vorresti/desidera/gradisce/gradirebbe che le/ti/vi
    vuole/vuoi/volete/vorrebbe/vorresti/desidera saperne/vedere/provare/ricevere/scoprire ?
    ! che le/ti/vi mandi/invii/giri/mostri/spieghi/racconti/chiami/spedisca ?
    ! le/ti/vi mando/invio/giro/spedisco/mostro/lascio ? | ! glielo/gliela/gliene/te (lo/la) mando/invio ?
    ! posso/possiamo/potrei/potremmo mandarle/mandarti/mandarvi/inviarle/inviarti/inviarvi/girarle
    ! posso/possiamo/potrei/potremmo girarti/mostrarle/mostrarti/spedirle
    ! posso/possiamo/potrei/potremmo lasciarle/lasciarvi/portarle/portarvi
    ! posso mandare/inviare/lasciare/girare ? | le/ti/vi mando/invio/giro volentieri
    volentieri le/ti/vi mando/invio | ! se (le/ti/vi) vuole/vuoi/volete le/ti/vi mando/invio/giro/spiego
    ! chi si occupa/segue/gestisce/decide | ! chi (da/in) voi/azienda/struttura si/gestisce/segue
    ! chi è il/la responsabile/referente/persona | ! con chi posso/potrei/dovrei parlare/sentirmi
    ! la persona giusta/corretta/competente | ! il referente per | ! la persona che segue/gestisce/decide
    ! il/la responsabile di/del/della/degli ? | ! a chi posso/potrei/dovrei rivolgermi/scrivere/mandare
    ! come gestite/gestisce/gestisci/organizzate/organizza oggi/attualmente/adesso/ora ?
    ! come organizzi/fate/vi/affrontate/seguite oggi/attualmente/adesso/ora ?
    ! oggi/attualmente come vi/si/gestite/fate
    ! come vi/si organizzate/regolate/muovete/trova/trovate con/per/oggi | ! come siete messi/organizzati
    ! come funziona da/in voi/azienda/vostra | ! come va con
    ! è un tema/argomento/problema/priorità/esigenza/bisogno per/che/di | ! è una priorità/esigenza
    ! un tema per/su/che | ! tema/argomento/priorità per/di lei/voi/te/attuale/interesse/vostro
    è/sarebbe qualcosa che
    ! siete/è/sei (attualmente) soddisfatti/soddisfatto/soddisfatta/contenti/contento di/del/della
    ! {your} attuale fornitore/consulente/gestionale/contratto/fornitrice/polizza
    {your} fornitore/contratto/polizza/gestore attuale/attuali
    ! ha/hai/avete (mai/già) pensato/valutato/considerato/preso/ipotizzato/provato
    ! ha/hai/avete/avrebbe/avreste (già/attualmente/per/in) (caso) bisogno/esigenza
    ! ha/hai/avete/avrebbe/avreste (già/attualmente/per/in) (caso) necessità/esigenze/progetti
    ! avete/ha/hai in programma/mente/progetto
    ! state/sta/stai (per/pensando/valutando/cercando) (caso) valutando/pensando/cercando/considerando
    ! cercate/utilizzate/usate/disponete/offrite/lavorate già/attualmente/per/ancora ?
    cerca/cerchi/utilizza/usa/utilizzi ? | vi/le/ti capita | ! vi/le/ti è mai capitato
    ! varrebbe la pena | ! vale/valga la pena di/parlarne/sentirsi/uno ?
    ! risponda/rispondi/rispondete/scriva/scrivi/basta (solo) (semplicemente) sì/ok/info
    ! basta (un) (una) rispondere/sì/risposta/messaggio | ! mi basta un | ! mi faccia/fai/fate sapere se
    fammi sapere | mi faccia sapere | ! mi dica/dimmi se (le/ti) può/interessa/va/fa
    ! che ne dice/dici/dite/pensa/pensi/pensate ? | ! cosa ne pensa/pensi/pensate/dice/dici ?
    ! ne parliamo ? | ! ci sentiamo ? | ti/le/vi va ? | ti/le/vi va di/se/una/un
    ! se (le/ti/vi) (la/il) (cosa/tema) interessa/incuriosisce/interessasse/va
    ! se (le/ti/vi) fosse/può/dovesse/potesse interessare/interessarle/utile
    ! se è/sei/siete/fosse/fossi/foste interessato/interessata/interessati/curioso/curiosa
    ! qualora/se fosse/foste interessato/interessati/interessata
    ! se (mai/un) (giorno) dovesse/doveste/dovessi/servisse/servirà/avesse
    ! se (mai/un) (giorno) aveste/capitasse/cambiaste/decideste/voleste/volesse
    ! se cerca/cerchi/cercate/cercaste | se ha/hai/avete bisogno/voglia/piacere/esigenze
    ! il giorno in cui | ! se vuole/vuoi/volete saperne/provare/vedere/scoprire/ricevere/approfondire
    ! per saperne di più | ! saperne di più | ? resto a disposizione | ? a {your} disposizione
    ! mi piacerebbe presentarle/presentarti/mostrarle/mostrarti/raccontarle/raccontarti/capire
    ! mi piacerebbe sapere/proporle/proporti/parlarne/confrontarmi/parlarle/parlarvi
    ! sarei felice/lieto/lieta/curioso/curiosa di sapere/mostrarle/presentarle/parlarne/raccontarle/capire
    mi chiedevo se | ! le/ti/vi farebbe comodo/piacere
    ! può/potrebbe essere/esserle/esservi/esserti utile/interessante/d'aiuto ?
    ! potrebbe essere utile/interessante/d'aiuto | ! torna utile/comodo ?
    ! una collaborazione/partnership ? | ! collaborazione/partnership possibile/commerciale/con/tra/fra
    ! possibile/eventuale collaborazione | ! valutare una collaborazione/insieme/un/la/se
    ! {your} interesse ?
    ! qual è/sono (la/il/le/i) {your} principale/principali/maggiore/più sfida/problema
    ! qual è/sono (la/il/le/i) {your} principale/principali/maggiore/più difficoltà/sfide/grande
    ? non esiti/esitare/esitate | ! quando scade/rinnovate/scadrà | ! alla scadenza
    ! mando/mandare/inviare/ricevere/girare … scheda/brochure/presentazione/catalogo
    ! mando/mandare/inviare/ricevere/girare … listino/demo/esempio/campioni
    ! due/mezza righe/pagina di presentazione | ! può bastare/aver senso
    ! ha/avrebbe senso per/che/parlarne/sentirci/se
    """,
    // How they found the reader.
    .hook: """
    imbattuto/imbattuta | ! imbattuto/imbattuta/capitato/capitata nel/sul/in/su/sulla {your}
    ! visitando/guardando/navigando {your}/il/la/su/linkedin/sul/tra
    ! consultando/scorrendo/cercando/leggendo {your}/il/la/su/linkedin/sul/tra
    ! ho visto/visitato/notato/trovato (con/il/la/i/le) {your} profilo/sito/pagina
    ! ho visto/visitato/notato/trovato (con/il/la/i/le) {your} annuncio/offerta/struttura/menu
    ! ho guardato/letto/scoperto/studiato/consultato (con/il/la/i/le) {your} profilo/sito/pagina
    ! ho guardato/letto (con/il/la/i/le) {your} annuncio/offerta/struttura/menu
    ! ho scoperto/studiato/consultato (con/il/la/i/le) {your} annuncio/offerta/struttura/menu
    visto/visitato/notato/guardato (il/la) {your} profilo/sito/pagina/annuncio/menu/negozio/vetrina
    ho visto/letto/notato/saputo/scoperto/capito che lei/tu/siete/state/avete/sta/stai
    ho visto/letto/notato/saputo/scoperto/capito che ha/hai/è/sei/cerca/cercate/avete
    ! ho visto/notato/letto/saputo (su/dal/dalla/sul) linkedin/annuncio/giornale/stampa/sito
    ! abbiamo visto/notato/individuato/selezionato/letto
    ! vedo/noto/leggo che lei/siete/state/avete/sta/stai/ha/hai/è/sei/cercate/si/ti
    vedo/noto (dal/dalla) {your} profilo | ! il {your} profilo mi/ci/ha/è | {your} profilo
    ! mi ha (subito/molto) colpito/incuriosito/attirato/interessato (il/la) {your}
    ! ha/hanno attirato/catturato/colpito la/mia/nostra
    ! ho trovato (il/la/i) {your} contatto/contatti/nome/profilo/indirizzo/nominativo/recapito/mail
    ! {your} nominativo/nome è emerso/uscito/saltato/comparso
    ! {your} nominativo | ! mi permetto di contattarla/scriverle/disturbarla/contattarvi
    ! mi permetto di scrivervi/contattarti/presentarmi/aggiungerla | ? la/vi/ti contatto
    ! la/vi/ti contatto perché/per/in/poiché | le/vi/ti scrivo perché/per/in
    ! state/sta/stai cercando/assumendo/selezionando/ristrutturando/ampliando/aprendo/espandendo
    ! cercate/cerca/cerchi personale/un/una/collaboratori | ! il/la {your} annuncio
    {your} annuncio/inserzione | ! linkedin (mi/ti/le) ha/suggerisce/propone/suggerito/consiglia
    ! suggerito/suggeriti da linkedin
    ! avete/ha/hai (appena) (da) (poco) aperto/inaugurato/lanciato/cambiato
    ! avete/ha/hai (appena) (da) (poco) iniziato/ampliato/pubblicato/rilevato
    ! {your} recente/ultimo/ultima/recenti/nuovo/nuova post/pubblicazione/apertura
    ! {your} recente/ultimo/ultima/recenti/nuovo/nuova incarico/ruolo/acquisizione
    ! {your} recente/ultimo/ultima/recenti/nuovo/nuova posizione/sede/espansione/nomina/avventura/locale
    {your} post/commento su/sul/sulla/riguardo/in
    ! congratulazioni per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) ruolo/incarico
    ! congratulazioni per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) posizione/nomina
    ! complimenti/auguri per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) ruolo/incarico
    ! complimenti/auguri per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) posizione/nomina
    ! congratulazioni per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) apertura/promozione
    ! congratulazioni per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) lavoro/sede
    ! complimenti/auguri per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) apertura/promozione
    ! complimenti/auguri per (il/la/l') (il) {your}/nuovo/nuova/recente (nuovo) (nuova) lavoro/sede
    ! {your} nuovo/nuova ruolo/incarico/posizione | {your} attività | {your} azienda
    {your} struttura/locale/ristorante/negozio/hotel/cantina/agriturismo
    ! la {your} attività di/nel/nella/mi
    ! come/dato/visto che lei/tu/voi/si/ti (si/ti) occupa/occupi/lavora/gestisce/dirige
    ! visto/dato il {your} ruolo/incarico/profilo | ! vista la {your} posizione/esperienza/attività
    ! dato che si/ti/vi occupa/occupi/occupate
    ! si/ti/vi occupa/occupi/occupate di/del/della risorse/acquisti/marketing/hr/vendite
    ! passando/passato/passata davanti a/al/alla | {your} vetrina/insegna/terrazza/cantiere
    ! ha/hai (visitato/visto/guardato/scaricato/commentato/messo/apprezzato) (il/la/un) {our} profilo
    ! ha/hai (visitato/visto/guardato/scaricato/commentato/messo/apprezzato) (il/la/un) {our} pagina
    ! ha/hai (visitato/visto/guardato/scaricato/commentato/messo/apprezzato) (il/la/un) {our} post/guida
    ! ha/hai visitato/scaricato/commentato | ! fai/fa parte/parti (dello/del) (stesso) gruppo
    ! stesso gruppo | ! gruppo linkedin
    ! seguo/seguiamo (da/con) (tempo/interesse/un) (il/la/i/le) {your}
    ! la/ti/vi seguo (da/su/con) tempo/linkedin/interesse | ! in qualità di {one}
    ! cercando/cercavo/cercavamo/cerco/stavo (cercando) {firms}/su/in
    ! facendo/fatto una/qualche ricerca/ricerche | ! esponete/espone/esporrà/esporrete al/alla/a/in
    ! albo/elenco professionale/degli/dei | ! nel/sul {your} sito si/leggo/ho/c'è/vedo/web
    ho letto (dell'/della/del) apertura/vostra/vostro/suo/tuo | la {your} presenza/realtà/vetrina
    ! la/ti/vi ho trovata/trovato/trovati su/tra/nel/cercando
    """,
    // Praise that fits anybody.
    .flattery: """
    ! percorso/profilo/carriera/curriculum/esperienza (molto/davvero/veramente) impressionante/interessante
    ! percorso/profilo/carriera/curriculum/esperienza (molto/davvero/veramente) notevole/ricco/ricca
    ! percorso/profilo/carriera/curriculum/esperienza (molto/davvero/veramente) straordinario/affascinante
    ! percorso/profilo (molto/davvero/veramente) invidiabile/stimolante/rilevante
    ! carriera/curriculum/esperienza (molto/davvero/veramente) invidiabile/stimolante/rilevante
    ! bel/bellissimo/ottimo/splendido/interessante percorso/profilo
    ! bella/bellissima realtà/azienda/carriera/attività/struttura | ! {your} percorso/carriera
    {your} esperienza/competenza/competenze/professionalità
    ! ammiro/apprezzo/adoro/stimo (molto/davvero) (quello/ciò/il/la/i/come) (che) {your}/fa/fai/fate
    ! ammiro/apprezzo/adoro/stimo (molto/davvero) (quello/ciò/il/la/i/come) (che) comunica/comunichi
    ! ammiro/apprezzo/adoro/stimo (molto/davvero) (quello/ciò/il/la/i/come) (che) lavora/lavorate
    ! mi piace (molto/tanto/davvero) (quello/ciò/come/il/la) (che) {your}/fa/fai/fate
    ! mi piace (molto/tanto/davvero) (quello/ciò/come/il/la) (che) comunicate/comunica/comunichi/lavorate
    ! colpito/colpita/colpiti (molto/positivamente) dal/dalla/dai/dalle/da
    ! impressionato/impressionata/affascinato/affascinata (molto/positivamente) dal/dalla/dai/dalle/da
    ! quello/ciò che fa/fai/fate/sta/state/stai facendo/costruendo
    ! complimenti per (il/la/l'/i/le/quello/tutto) (la) {your} (bella) profilo/attività/lavoro
    ! complimenti per (il/la/l'/i/le/quello/tutto) (la) {your} (bella) percorso/azienda/sito
    ! complimenti per (il/la/l'/i/le/quello/tutto) (la) {your} (bella) pagina/struttura/energia
    ! complimenti per (il/la/l'/i/le/quello/tutto) (la) {your} (bella) contenuti/traguardi
    ! complimenti per (il/la/l'/i/le/quello/tutto) (la) {your} (bella) professionalità/locale
    ! complimenti per quello/ciò/come | complimenti
    ! {your} energia/visione/passione/leadership/creatività/stile/crescita/reputazione/serietà/immagine
    ispira/ispirante/ispiratore/stimolante/stimolanti/d'ispirazione
    ! qualità dei/del/delle {your} prodotti/lavoro/contenuti/servizi/piatti/vini
    ! persone/professionisti/gente come lei/te/voi
    ! si vede/percepisce (la/che/quanta) passione/cura/ama/amate/mettete | ! ottima/eccellente reputazione
    ! (il/la) {your} sito/struttura/locale/pagina è (molto/davvero/veramente) bello/bella/curato
    ! (il/la) {your} sito/struttura/locale/pagina è (molto/davvero/veramente) curata/bellissimo
    ! (il/la) {your} sito/struttura/locale/pagina è (molto/davvero/veramente) bellissima/splendida
    ! valori in cui/che condivido/condividiamo | ! mi sembra/sembri una/un persona
    """,
    // Says that it is no pitch, or begs pardon for one.
    .disclaimer: """
    ! senza (alcun/nessun) impegno/obbligo/vincolo/vincoli/impegni
    ! nessun impegno/obbligo/vincolo/problema/pressione | ! non impegna
    ! non è (un/una/spam/la) spam/vendita/pubblicità/solita/televendita
    ! non (voglio/vogliamo/cerco/intendo/sono) (qui) (per) (vendere/venderle/venderti/vendervi) niente
    ! non (voglio/vogliamo/cerco/intendo/sono) (qui) (per) (vendere/venderle/venderti/vendervi) nulla
    ! niente da vendere/perdere | ! non vendo/vendiamo niente/nulla | ! non (le/ti/vi) costa nulla/niente
    ! se non (è/fa/le/ti/vi/fosse) (il/di/per) (suo/tuo) interessa/interessasse/interesse/caso/momento
    ! ignori/ignora/cestini/cestina/ignorate pure/questo/il/la | ! come non detto/scritto
    ! amici come prima | ! nessun problema se/altrimenti/in | ! capisco (perfettamente) (benissimo) se
    ! sarò breve/brevissimo/brevissima/diretto/diretta/sintetico/rapido/conciso
    ! vado/arrivo/andrò (*) al punto/sodo
    ! non le/ti/vi ruberò/rubo/prenderò/porterò/ruberemo tempo/molto/più/via
    ! (il) {your} tempo è prezioso/poco
    ! so/immagino/capisco che (lei/avrà/riceve/ricevi/è/sei/il/riceverà/siete/ricevete) molto/tanti
    ! so/immagino/capisco che (lei/avrà/riceve/ricevi/è/sei/il/riceverà/siete/ricevete) tempo
    ! so/immagino/capisco che (lei/avrà/riceve/ricevi/è/sei/il/riceverà/siete/ricevete) impegnato/occupato
    ! riceverà/riceverai/riceverete/riceve/ricevete sicuramente/già/molte/molti/tante/tanti/tantissime
    ! ci provo | ! tentar/tento/tentare non/la nuoce/fortuna | per ogni evenienza | ? nel caso
    ? in caso contrario
    ! in (tutta/piena/massima) trasparenza/franchezza/onestà/sincerità/libertà/riservatezza
    ! sarò/le/ti/sono (sarò/dico) sincero/sincera/onesto/trasparente/franco | ! copia e incolla
    ! copia incolla | ! messaggio automatico/standard/preimpostato
    ! alla/a scadenza del/della/contratto/polizza
    ! scade/scadrà/in scadenza il/contratto/la contratto/polizza
    ! momento giusto/sbagliato/adatto/opportuno
    ! a titolo (puramente/informativo) indicativo/informativo/conoscitivo
    ! puramente informativo/conoscitivo/indicativo
    ! mi scusi/scusa/scusate/scusami per/l' l'intrusione/intrusione/disturbo/approccio/franchezza/contatto
    l'intrusione | ! contatto a freddo | ! a freddo | ! questo approccio | ! un semplice no/sì
    ! anche (solo) un no | no grazie
    ! non la/ti/vi disturberò/disturbo/infastidirò/stresso/scriverò più/oltre/ulteriormente
    ! liberissimo/liberissima/liberissimi/libera/liberi di
    ! già coperti/seguiti/seguito/seguita/soddisfatti | ! già (un/il/a) posto/fornitore
    ! se siete/è/sei già coperti/soddisfatti/seguito/seguiti/contenti/contento
    ! solo/giusto per farci/farmi/presentarmi/presentarci/farle/conoscere conoscere/sapere
    ! la/vi/ti lascio in pace | ! mi dica/dimmi (pure) di no | ! non (se) la prenda | ! non me la prendo
    ! due righe (soltanto) (solo) per/e | ! non è la solita
    """,
    // They present themselves or their firm.
    .introduction: """
    ! sono dell'ufficio/dell'azienda/dell'agenzia/dell'associazione | sono della/del/di {house}
    ! lavoro all'ufficio/nell'azienda
    ! faccio foto/video/siti/grafica/pulizie/traduzioni/consulenza/massaggi/formazione per/a/in
    ? mi chiamo | ? mi presento | ! mi presento … {seller} | ! mi chiamo … {seller}
    ! mi chiamo … di/della/dello/del/per {house}
    ! mi chiamo … aiuto/mi/gestisco/dirigo/seguo/lavoro/rappresento | ! sono (il/la/un/una/lo) {seller}
    ! sono … {seller} | ! sono * della/di/del/dell' {house}
    ! {seller} di/della/presso/specializzato/specializzata/indipendente/commerciale | ^ {seller} per/in/del
    ! sono/faccio (il/la) consulente/coach/agente/broker/formatore/formatrice/rappresentante
    ! sono {one} da/e/di/presso
    sono il/la titolare/responsabile/direttore/proprietario/direttrice di/del/della/commerciale/dell'
    ! responsabile/direttore commerciale/vendite/sviluppo/partnership/clienti/marketing/business
    ! area/account/sales/business/key manager/executive/developer/development/account
    ! referente (commerciale/di) zona/per
    ! siamo un/una/uno (*) (realtà) {house}/impresa
    ! siamo due/tre/quattro/cinque/# fratelli/soci/sorelle/amici/persone/cugini | siamo una famiglia
    ! piccola/piccolo/giovane {house}
    ! {house} familiare/artigiana/artigianale/indipendente/specializzata/specializzato/certificata
    ! {house} a conduzione/di famiglia | ! conduzione familiare | ! azienda/impresa/attività di famiglia
    ! {house} svizzera/ticinese/italiana/veneta/lombarda/toscana
    ! {house} siciliana/romana/milanese/piemontese/pugliese/italiano | ! rappresento/rappresentiamo
    ! ho fondato/cofondato/aperto/avviato/rilevato con/la/il/un/una/mia/mio
    ho/abbiamo creato/fondato/aperto insieme/con/la/il/un/una/lo
    ! dirigo/gestisco/conduco/guido/porto avanti/con/una/un/la/il/lo/insieme
    ! fondata/fondato/nata/nato/attiva/attivi/presenti nel/dal/da #
    ! esiste/esistiamo/siamo/attivi dal/da #
    ! da # anni (mi/ci) aiuto/aiutiamo/occupo/occupiamo/produciamo/lavoriamo/realizziamo
    da (oltre/più/quasi/di) # anni/generazioni | ! da (tre/quattro/cinque/due) generazioni | generazioni
    ! di padre in figlio | ! seconda/terza/quarta/quinta generazione | con sede a/in
    ! con base/sede/laboratorio/studio/officina a/in | ! per conto di/della/dell'
    ! a nome di/della/dell'
    ! seguo/curo/sono (la/il/per) (responsabile) zona/area/clienti/mercato/ticino/territorio
    ! mi occupo di/della/del sviluppo/clienti/partnership/vendite/consulenza/formazione
    ! mi occupo di/della/del marketing/assicurazioni/comunicazione/selezione/investimenti/export
    ! della società/ditta/cooperativa/cantina/tipografia
    ! dello/del studio/gruppo/team/oleificio/caseificio/laboratorio | ! qui * di/della/da/del
    ! mio/mia fratello/marito/moglie/padre/socio/sorella/socia/figlio/figlia ed/e io
    ! con mio/mia fratello/marito/moglie/padre gestisco/ho/abbiamo/produco/gestiamo/conduco
    ! con mio/mia socio/sorella/socia/figlio/figlia gestisco/ho/abbiamo/produco/gestiamo/conduco
    ! faccio/facciamo parte di/del/della/dello | lavoro per/presso/in/come
    ! ho appena aperto/lanciato/fondato/avviato | ! da poco (in/nel/nella/aperto) zona/quartiere/regione
    ! appena aperto/arrivati/arrivato/aperti/trasferiti in/a/qui
    ! {seller} indipendente/certificato/certificata/abilitato
    ! {seller} professionista/finanziario/assicurativo/immobiliare
    ! agenzia/studio/società/impresa di consulenza/comunicazione/pulizie/pulizia/traduzioni/formazione
    ! agenzia/studio/società/impresa di selezione/servizi/software/marketing/brokeraggio/costruzioni
    ! leader di/nel/nella/mercato/europeo/italiano/in | ! in poche parole
    ! la nostra missione/mission/azienda/storia/società/realtà/agenzia/famiglia/startup
    ! il nostro studio/gruppo/team/lavoro/laboratorio/frantoio/caseificio
    ! la mia azienda/attività/agenzia/ditta/società/impresa
    ! {house} che produce/realizza/offre/si/aiuta/sviluppa/fa/vende
    """,
  ]
}
