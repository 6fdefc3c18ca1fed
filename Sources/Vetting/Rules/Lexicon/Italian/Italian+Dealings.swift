extension Italian {
  /// Signs of a client and of ordinary business.
  static let dealings: [Cue: String] = [
    // The sender wants the reader's service or goods.
    .buyer: """
    ! potreste/potrebbe/può rifarla/rifarlo/sostituirlo/sostituirla/ripararlo/sistemarlo
    ! si può riparare/restaurare/aggiustare/recuperare/salvare
    ! ripari/ripara/rilega/restaura/accorda/affila ancora/orologi/anche
    ! prende/prendete/prendi (ancora/per) (caso) (nuovi/nuove/dei/delle) clienti/pazienti/allievi/studenti
    ! accetta/accettate/accetti (ancora/per) (caso) (nuovi/nuove/dei/delle) clienti/pazienti
    ! accetta/accettate/accetti (ancora/per) (caso) (nuovi/nuove/dei/delle) allievi/studenti
    ! prende/prendete/prendi (ancora/per) (caso) (nuovi/nuove/dei/delle) commissioni/lavori
    ! prende/prendete/prendi (ancora/per) (caso) (nuovi/nuove/dei/delle) incarichi/ordini
    ! accetta/accettate/accetti (ancora/per) (caso) (nuovi/nuove/dei/delle) commissioni/lavori
    ! accetta/accettate/accetti (ancora/per) (caso) (nuovi/nuove/dei/delle) incarichi/ordini
    ! prende/prendete/accetta/accettate ancora/nuovi
    ! quanto (mi/ci) (verrebbe/viene) (a) (costare) costerebbe/costa/costano/chiede/chiedete
    ! quanto (mi/ci) (verrebbe/viene) (a) (costare) prende/prendi/prendete/chiedi/verrebbe/viene
    ! quanto può/potrebbe/possono costare/venire | ! quanto sarebbe/vorrebbe/vorreste
    ! quali/quale sono/sarebbero/è/sarebbe (i/le/la/il) {your} tariffe/prezzi/tariffa/onorario
    ! quali/quale sono/sarebbero/è/sarebbe (i/le/la/il) {your} disponibilità/condizioni/tempi/costi/prezzo
    ! le {your} tariffe/disponibilità | ! {your} tariffe/onorari/preventivo
    ! che prezzi/tariffe/tempi fa/fate/avete/ha | ! un preventivo per/di
    ! fare/farmi/farci/avere/ricevere (un/avere) preventivo/offerta/stima/quotazione
    ! mandarmi/chiedere/richiedere (un/avere) preventivo/offerta/stima/quotazione
    ! inviarmi/inviarci/chiederle (un/avere) preventivo/offerta/stima/quotazione
    ! richiesta di preventivo/offerta/informazioni | ! potrei/possiamo/potremmo avere un preventivo
    ! cerchiamo/cerco/cercavo/cercavamo/stiamo/sto (cercando) (una/un/qualcuno) qualcuno/persona
    ! cerchiamo/cerco un/una/uno (*) fotografo/fotografa/traduttore
    ! cercavo/cercavamo/cercando un/una/uno (*) fotografo/fotografa/traduttore
    ! cerchiamo/cerco un/una/uno (*) traduttrice/idraulico/avvocato
    ! cercavo/cercavamo/cercando un/una/uno (*) traduttrice/idraulico/avvocato
    ! cerchiamo/cerco un/una/uno (*) avvocata/notaio/architetto
    ! cercavo/cercavamo/cercando un/una/uno (*) avvocata/notaio/architetto
    ! cerchiamo/cerco un/una/uno (*) falegname/lattoniere/catering/insegnante
    ! cercavo/cercavamo/cercando un/una/uno (*) falegname/lattoniere
    ! cercavo/cercavamo/cercando un/una/uno (*) catering/insegnante
    ! cerchiamo/cerco un/una/uno (*) elettricista/giardiniere
    ! cercavo/cercavamo/cercando un/una/uno (*) elettricista/giardiniere
    ! cerchiamo/cerco un/una/uno (*) commercialista/restauratore
    ! cercavo/cercavamo/cercando un/una/uno (*) commercialista/restauratore
    ! cerchiamo/cerco/cercavo/cercavamo/cercando un/una/uno (*) restauratrice/liutaio
    ! cerchiamo/cerco un/una/uno (*) accordatore/interprete/grafico
    ! cercavo/cercavamo/cercando un/una/uno (*) accordatore/interprete/grafico
    ! cerchiamo/cerco/cercavo/cercavamo/cercando un/una/uno (*) grafica/illustratore
    ! cerchiamo/cerco/cercavo/cercavamo/cercando un/una/uno (*) illustratrice/relatore
    ! cerchiamo/cerco/cercavo/cercavamo/cercando un/una/uno (*) relatrice/psicologo
    ! cerchiamo/cerco un/una/uno (*) psicologa/muratore/imbianchino
    ! cercavo/cercavamo/cercando un/una/uno (*) psicologa/muratore/imbianchino
    ! avrei/avremmo bisogno | ! ho/abbiamo bisogno di un/una/qualcuno/lei/voi/consiglio/suo
    ! mi/ci serve/servirebbe/servono/servirebbero/occorre/occorrerebbe
    ! è/sei/siete (ancora/per) (caso) libero/libera (il/per/a/in) … #/matrimonio/sabato
    ! sarebbe/saresti/sareste (ancora/per) (caso) libero/libera (il/per/a/in) … #/matrimonio/sabato
    ! è/sei/siete (ancora/per) (caso) libero/libera (il/per/a/in) … {month}/festa/giugno
    ! sarebbe/saresti/sareste (ancora/per) (caso) libero/libera (il/per/a/in) … {month}/festa/giugno
    ! è/sei/siete (ancora/per) (caso) liberi/disponibile/disponibili (il/per/a/in) … #/matrimonio/sabato
    ! sarebbe/saresti/sareste (ancora/per) (caso) liberi (il/per/a/in) … #/matrimonio/sabato
    ! sarebbe (ancora/per) (caso) disponibile/disponibili (il/per/a/in) … #/matrimonio/sabato
    ! saresti/sareste (ancora/per) (caso) disponibile/disponibili (il/per/a/in) … #/matrimonio/sabato
    ! è/sei/siete (ancora/per) (caso) liberi/disponibile/disponibili (il/per/a/in) … {month}/festa/giugno
    ! sarebbe/saresti/sareste (ancora/per) (caso) liberi (il/per/a/in) … {month}/festa/giugno
    ! sarebbe (ancora/per) (caso) disponibile/disponibili (il/per/a/in) … {month}/festa/giugno
    ! saresti/sareste (ancora/per) (caso) disponibile/disponibili (il/per/a/in) … {month}/festa/giugno
    ! libero/libera/disponibile/liberi/disponibili il #
    ! può/puoi/potete/potrebbe/potresti (ancora/anche/a/per) (caso) riparare/aggiustare/consegnare
    ! può/puoi/potete/potrebbe/potresti (ancora/anche/a/per) (caso) tradurre/restaurare/rilegare/accordare
    ! potreste/riesce (ancora/anche/a/per) (caso) riparare/aggiustare/consegnare
    ! riesci/riuscite/riuscirebbe (ancora/anche/a/per) (caso) riparare/aggiustare/consegnare
    ! potreste/riesce (ancora/anche/a/per) (caso) tradurre/restaurare/rilegare/accordare
    ! riesci/riuscite/riuscirebbe (ancora/anche/a/per) (caso) tradurre/restaurare/rilegare/accordare
    ! può/puoi/potete/potrebbe/potresti (ancora/anche/a/per) (caso) fotografare/stampare
    ! può/puoi/potete/potrebbe/potresti (ancora/anche/a/per) (caso) sistemare/periziare
    ! può/puoi/potete/potrebbe/potresti (ancora/anche/a/per) (caso) quotare/rifare/ripararlo/ripararla
    ! potreste/riesce (ancora/anche/a/per) (caso) fotografare/stampare/sistemare/periziare
    ! riesci/riuscite/riuscirebbe (ancora/anche/a/per) (caso) fotografare/stampare/sistemare/periziare
    ! potreste/riesce (ancora/anche/a/per) (caso) quotare/rifare/ripararlo/ripararla
    ! riesci/riuscite/riuscirebbe (ancora/anche/a/per) (caso) quotare/rifare/ripararlo/ripararla
    ! può/puoi/potete/potrebbe/potresti/potreste (anche) consigliarmi/consigliarci
    ! può/puoi/potete/potrebbe/potresti/potreste (anche) rappresentarmi/difendermi/seguirmi
    ! può/puoi/potete/potrebbe/potresti/potreste (anche) riceverci/ricevermi/visitarlo
    ! può/puoi/potete/potrebbe/potresti/potreste (anche) visitarmi/spedire/spedirmi
    ! riparate/consegnate/vendete/traducete/restaurate anche/ancora/pure ?
    ! noleggiate/spedite/ripara/vende/restaura/traduce anche/ancora/pure ?
    ! fate/fa/fai anche/ancora/pure ?
    (da/lei/voi/tu) fate/fa/fai/vendi/ripari/dà/dai/insegna ancora/anche
    ! vorrei/vorremmo/volevo/volevamo/desidero/desideriamo/mi/ci (piacerebbe) ordinare/prenotare/comprare
    ! vorrei/vorremmo/volevo/volevamo (piacerebbe) acquistare/noleggiare/affidare/affidarle
    ! desidero/desideriamo/mi/ci (piacerebbe) acquistare/noleggiare/affidare/affidarle
    ! vorrei/vorremmo/volevo/volevamo (piacerebbe) affidarvi/iscrivere/iscrivermi
    ! desidero/desideriamo/mi/ci (piacerebbe) affidarvi/iscrivere/iscrivermi
    ! vorrei/vorremmo/volevo/volevamo (piacerebbe) regalare/commissionare/ingaggiare/incaricare
    ! desidero/desideriamo/mi/ci (piacerebbe) regalare/commissionare/ingaggiare/incaricare
    ! fare/faccio/facciamo un ordine | ! affidarle/affidarvi/affidarti il/la/un/una/questo
    ! rivolgermi/rivolgerci a lei/voi | avvalerci/avvalermi
    ! prendere/fissare/prenotare (un) appuntamento/visita per mio/mia/un/una/nostro/la
    ! {our} caldaia/tetto/macchina/pianoforte/riscaldamento/lavatrice/server/gatta è/perde/non/ha/fa
    ! {our} gatto/cane/orologio/violino/forno/frigorifero/cantina/auto/lavastoviglie è/perde/non/ha/fa
    ! si è rotto/rotta/guastato/guastata/bloccato/bloccata/fermato/allagata/scollato
    rotto/rotta/guasto/guasta/guastata | ! perde acqua/olio/da
    ! non funziona/parte/chiude/scalda/accende | ! ho/abbiamo ereditato | ereditato
    ! ricevuto una/un (lettera/multa/avviso/cartella/raccomandata/ingiunzione) lettera/multa/avviso
    ! arrivata/arrivato una/un (lettera/multa/avviso/cartella/raccomandata/ingiunzione) lettera
    ! arrivata/arrivato una/un (lettera/multa/avviso/cartella/raccomandata/ingiunzione) multa/avviso
    ! ricevuto/arrivata/arrivato una/un (lettera/multa/avviso/cartella/raccomandata/ingiunzione) cartella
    ! ricevuto una/un (lettera/multa/avviso/cartella/raccomandata/ingiunzione) raccomandata/ingiunzione
    ! arrivata/arrivato una/un (lettera/multa/avviso/cartella/raccomandata/ingiunzione) raccomandata
    ! arrivata/arrivato una/un (lettera/multa/avviso/cartella/raccomandata/ingiunzione) ingiunzione
    ! agenzia delle/entrate entrate | ! cartella esattoriale
    ! mio/mia/nostro/il padrone/proprietario/datore/capo non/vuole/mi/ci/rifiuta/ha
    ! mio/mia/nostro/il inquilino/locatore/assicurazione/ex non/vuole/mi/ci/rifiuta/ha
    licenziato/licenziata/divorzio/successione/separazione/sfratto
    ! per il/la/i {our} matrimonio/festa/compleanno/casa/giardino/scuola
    ! per il/la/i {our} associazione/salone/cucina/comunione/battesimo/classe/anniversario
    ! per {our} figlio/figlia/madre/mamma/padre/moglie/marito/nonna/assemblea/festa/matrimonio
    ! {our} budget | ! budget è/sarebbe/di/massimo/limitato/intorno/ridotto | ! ci sposiamo
    ! quando potrebbe/potreste/può/potete/potresti venire/passare/iniziare/consegnare
    ! qual è/sarebbe il prezzo/costo | ! a che/quale prezzo | ! in che/quali tempi
    ! che tempi di/ci/avete | ! quanto tempo ci/serve/occorre/servirebbe vuole/vorrebbe
    ! interessato/interessata/interessati al/alla/all'/ai/alle/a {your}/annuncio/terreno
    ! interessato/interessata/interessati al/alla/all'/ai/alle/a auto/bici/appartamento/corso
    ! interessato/interessata/interessati al/alla/all'/ai/alle/a mobile/casa/vino/tavolo/moto/divano/quadro
    ! è ancora disponibile/libero/in | ! ancora disponibile/disponibili/in vendita/casa ?
    ! lezioni private/di pianoforte/tedesco/inglese/violino/chitarra | ! dà/dai/date (ancora) lezioni
    ! bando di gara | ! capitolato | ! è urgente | con urgenza | ! posso/possiamo/si può ?
    ! dove posso/si/possiamo (può/trovare) comprare/acquistare/trovare/ordinare/vedere
    ! comprare/acquistare/ordinare (due/tre/sei/#/il/una/un) copie/bottiglie
    ! # copie/bottiglie/sedie/metri/cartelle/parole/invitati/coperti/pezzi/persone/ospiti
    ! ristrutturare/restaurare/rifare la/il/una/un/nostra/mia/i | ! una seconda opinione
    ! un secondo parere | ! vorrei/volevo sapere quanto/se/i
    ! vorremmo/vorrei/ci/mi (piacerebbe) averla/averti/avervi/invitarla (come/a/con) parlare/tenere
    ! vorremmo/vorrei/ci/mi (piacerebbe) averla/averti (come/a/con) relatrice/relatore/suonare
    ! vorremmo/vorrei/ci/mi (piacerebbe) avervi/invitarla (come/a/con) relatrice/relatore/suonare
    ! a suonare/parlare/tenere/cantare (da/per/una/alla/al) noi
    """,
    // Ordinary letters in an existing relation.
    .business: """
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) concordato
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) concordato
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) accordi
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) accordi
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) convenuto
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) convenuto
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) richiesto
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) richiesto
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) discusso
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) discusso
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) anticipato
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) anticipato
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) annunciato
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) annunciato
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) previsto
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) previsto
    ! come (da) (d'accordo/concordato/concordati/accordi/convenuto/richiesto) richiesta
    ! come (da) (discusso/detto/anticipato/annunciato/previsto/indicato) richiesta
    ! in allegato (il/la/i/le/trova/trovate) (contratto/fattura/verbale/preventivo) contratto
    ! in allegato (il/la/i/le/trova/trovate) (bozza/piani/documenti/versione) contratto
    ! in allegato (il/la/i/le/trova/trovate) (contratto/fattura/verbale/preventivo) fattura
    ! in allegato (il/la/i/le/trova/trovate) (bozza/piani/documenti/versione) fattura
    ! in allegato (il/la/i/le/trova/trovate) (contratto/fattura/verbale/preventivo) verbale
    ! in allegato (il/la/i/le/trova/trovate) (bozza/piani/documenti/versione) verbale
    ! in allegato (il/la/i/le/trova/trovate) (contratto/fattura/verbale/preventivo) preventivo
    ! in allegato (il/la/i/le/trova/trovate) (bozza/piani/documenti/versione) preventivo
    ! in allegato (il/la/i/le/trova/trovate) (contratto/fattura/verbale/preventivo) bozza
    ! in allegato (il/la/i/le/trova/trovate) (bozza/piani/documenti/versione) bozza
    ! in allegato (il/la/i/le/trova/trovate) (contratto/fattura/verbale/preventivo) documenti
    ! in allegato (il/la/i/le/trova/trovate) (bozza/piani/documenti/versione) documenti | in allegato
    allego/alleghiamo | ! ecco (qui) il/la/i/le/lo contratto/fattura/verbale/preventivo/bozza
    ! ecco (qui) il/la/i/le/lo foto/versione/documenti/file/conteggio
    ! le/ti/vi rimando/restituisco/confermo/giro/inoltro/rispedisco/confermiamo/ritorno
    ! confermo/confermiamo la/il/l'/per/che | ! ho/abbiamo ricevuto (il/la/i/le) {your}
    ! ricevuto/ricevuta tutto/grazie | ! ricevuto grazie
    ! a lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/domani/dopo/presto allora
    ! ci vediamo lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domani/alle/al/dopo/stasera/lì
    ! ok/va/d'accordo/perfetto/bene (bene) (per/lunedì/giovedì) lunedì/giovedì/venerdì
    ! ok/va/d'accordo/perfetto/bene (bene) (per/lunedì/giovedì) domani/martedì/mercoledì/le
    ! mi/ci va/vanno benissimo/bene | ! per me va | ! {day} (mi/ci) va/vanno bene/benissimo
    ! la/ti/vi prego/preghiamo di firmare/pagare/restituire/confermare
    ! la/ti/vi prego/preghiamo di rimandare/verificare/controllare/saldare/segnalarmi
    firmare/firmarlo/firmarla/rispedirlo/rimandarmi/rimandarmelo/girarmi/rigirarmi/restituirmi
    firmato/firmata/firmare/firma/firme | saldo/acconto/bonifico/caparra
    ! rimandare/restituire/rispedire il/la/una/firmato/firmata
    ! fattura/preventivo/ordine/contratto/pratica (numero/nr/n) #
    ! il/la/del/della {your} ordine/fattura/pratica/bonifico/pagamento/prenotazione/pacco
    ! il/la/del/della {your} manoscritto/iscrizione/preventivo/offerta/appuntamento/abbonamento/rata
    ! {your} ordine/fattura/bonifico/pagamento del/di/è/per/non
    ! {your} prenotazione/offerta/preventivo/appuntamento del/di/è/per/non
    ! abbiamo (infine/purtroppo/poi/nel) (frattempo) deciso/scelto/optato/preso
    ! non possiamo/potremo/posso/potrò/riusciamo/riesco (purtroppo/più) (ad/a) accettare/venire/partecipare
    ! non possiamo/potremo/posso/potrò/riusciamo/riesco (purtroppo/più) (ad/a) esserci/accogliere/procedere
    purtroppo/sfortunatamente | ! con rammarico | ! siamo spiacenti | ! mi/ci dispiace/spiace/rincresce
    ! rimandare/spostare/posticipare il/la/l'/di/al/a/appuntamento/nostro/nostra
    ! anticipare/rinviare/annullare il/la/l'/di/al/a/appuntamento/nostro/nostra
    rinviato/rinviata/spostato/spostata/annullato
    annullata/rimandata/posticipato/posticipata/confermato/confermata
    ! riunione/seduta/visita/udienza di/del/dell' domani/giovedì/lunedì/martedì/venerdì/mercoledì
    ! prova/assemblea/comitato/appuntamento/incontro di/del/dell' domani/giovedì/lunedì
    ! prova/assemblea/comitato/appuntamento/incontro di/del/dell' martedì/venerdì/mercoledì
    ! appuntamento/riunione/incontro di domani/giovedì/lunedì/martedì/venerdì/mercoledì/ieri
    ! domani mattina/sera/pomeriggio/alle/a | ! ordine del giorno | ! il/del verbale | verbale
    ! consegna/consegne prevista/parziale/è/avverrà/della/di
    ! non è/sono ancora arrivato/arrivata/arrivati | ! non (ancora) (è/ho/abbiamo) (ancora) ricevuto
    ! reclamo/contestazione/danneggiato/danneggiata/difettoso/difettosa
    sostituire/sostituzione/rimborso/rimborsare
    ! scusi/scusa/scusate/scusami per/il/del (il) ritardo/contrattempo/errore/malinteso/silenzio
    ! mi/ci scuso/scusiamo | ! le {our} scuse | un errore nel/nella/di | ! c'è (un/stato) errore
    ! corretto/riletto/verificato il/la/i/le/{your} testo/contratto/bozza/conti/cifre
    ! modificato/completato/controllato il/la/i/le/{your} testo/contratto/bozza/conti/cifre
    ! la/le chiave/chiavi | inquilino/inquilini | ! il/in cantiere | ! a seguito della/del {your}
    ! pratica # | ! {your} mail/lettera/messaggio/email/comunicazione del/di/dell' ieri/giorno
    ! come sai/sa/sapete | puoi/può/potresti mandarmi/girarmi/inviarmi/rimandarmi/passarmi
    ! mi mandi/giri/rimandi/passi | ! in copia | ! il comitato/consiglio/giuria ha
    l'assemblea/dell'assemblea
    ! sono/è/siamo malato/malata/ammalato/assente/in ritardo/ferie/impegnata/impegnato
    ! in ritardo/ferie/malattia | ! arrivo/arriverò/arriviamo alle/domani/con/verso/in/giovedì/tra
    ! prendo/prendiamo/preso (buona/atto) nota | ! a giro di posta/mail
    ! nostra/nostro prossima/prossimo riunione/incontro/prova/appuntamento
    ! sala/aula/edificio/porta #/b/c | ! la/ti richiamo | ! porto/porta (io/tu) il/la/le
    """,
  ]
}
