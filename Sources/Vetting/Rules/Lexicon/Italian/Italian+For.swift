extension Italian {
  /// Signs of a note to a person whom the writer knows, or about what that person has done.
  static let favour: [Cue: String] = [
    // They have met or spoken.
    .encounter: """
    lei ha detto/parlato/mostrato/citato
    ! che mi/ci ha/hai/avete accorciato/cucito/aggiustato/venduto/prestato/dato/montato/fatto/consegnato
    ! saranno (ormai) dieci/vent'anni/quindici/trent'anni anni
    ! averla/averti/avervi (finalmente) (brevemente) incontrata/incontrato/conosciuta
    ! averla/averti/avervi (finalmente) (brevemente) conosciuto/rivisto/rivista
    ! averla/averti/avervi (finalmente) (brevemente) sentito/sentita/vista/visto/ascoltata/ascoltato
    ! (aver) parlato con lei/te/voi
    ! è stato (davvero/un/molto/proprio) piacere/bello/piacevole/divertente/simpatico … ieri/conoscerla
    ! è stato (davvero/un/molto/proprio) piacere/bello … conoscerti/parlare/chiacchierare
    ! è stato (davvero/un/molto/proprio) piacevole/divertente/simpatico … conoscerti/parlare/chiacchierare
    ! è stato (davvero/un/molto/proprio) piacere/bello … rivederti/rivederla/sabato
    ! è stato (davvero/un/molto/proprio) piacevole/divertente/simpatico … rivederti/rivederla/sabato
    ! è stato (davvero/un/molto/proprio) piacere/bello … vederti/incontrarla/incontrarti
    ! è stato (davvero/un/molto/proprio) piacevole/divertente/simpatico … vederti/incontrarla/incontrarti
    è stato un (vero) piacere/onore
    ! piacere … ieri/sabato/venerdì/giovedì/mercoledì/martedì/lunedì/domenica/sera
    ! ci siamo (già/finalmente/brevemente/appena/poi) conosciuti/conosciute/incontrati
    ! ci siamo (già/finalmente/brevemente/appena/poi) incontrate/visti/viste
    ! ci siamo (già/finalmente/brevemente/appena/poi) parlati/sentiti/incrociati/salutati/rivisti/seduti
    ! ci eravamo (già/poi) conosciuti/incontrati/visti/sentiti/parlati
    ! eravamo seduti/sedute/vicini/accanto/allo/in
    ! vicini/vicino/compagno/compagna di tavolo/posto/banco/scompartimento/stanza
    seduto/seduta accanto/vicino/dietro/davanti/di | ! accanto a lei/te/voi/me | vicino a lei/te/me
    ! era/eri seduto/seduta/venuto/venuta
    ! la/della/nella/dalla nostra (*) conversazione/chiacchierata
    ! la/della/nella/dalla nostra (*) discussione/telefonata
    ! il/del/nel/dopo (il) nostro (breve) (piacevole) incontro/colloquio/pranzo/scambio di/a/al/con
    ! nostra chiacchierata/conversazione | ? ieri | ! ieri sera/pomeriggio | ieri mattina
    ! ieri … insieme/lei/noi/te/con | ! di ieri | ! al {your} stand/tavolo/banco/banchetto
    ! allo/nello stand
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi/così) detto/parlato/prestato
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi/così) promesso/chiesto/consigliato
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) spiegato/mostrato
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) dato/aiutato/aiutata
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) raccontato/lasciato
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) proposto/offerto/suggerito
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) servito/riparato
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) accompagnato/accompagnata/operato
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) curato/insegnato/invitato
    ! mi ha/hai/avete/aveva/avevi/avevate (gentilmente/anche/già/poi) invitata/fatto/venduto
    ! ci ha/avete/hai/aveva/avevate (poi/anche/gentilmente) detto/parlato/spiegato
    ! ci ha/avete/hai/aveva/avevate (poi/anche/gentilmente) mostrato/dato/raccontato/servito
    ! ci ha/avete/hai/aveva/avevate (poi/anche/gentilmente) accolto/accolti/guidato
    ! ci ha/avete/hai/aveva/avevate (poi/anche/gentilmente) guidati/prestato/consegnato/fatto
    ! di cui mi/ci ha/hai/aveva/avevi/avevamo/abbiamo/parlava/parlavi/avete parlato
    ! di cui abbiamo/avevamo parlato/discusso
    ! abbiamo/avevamo (a/poi/anche/tanto) (lungo) parlato/chiacchierato/discusso/ballato/mangiato/cenato
    ! abbiamo/avevamo (a/poi/anche/tanto) (lungo) pranzato/bevuto/riso/viaggiato/brindato/condiviso
    si parlava di | ! si era/è parlato
    ! durante/dopo/alla la/il pausa/aperitivo/cena/pranzo/vernissage/intervallo/rinfresco/riunione
    ! alla/nella/durante pausa/rinfresco/cena/grigliata/festa/assemblea
    ! all'aperitivo/all'inaugurazione/all'assemblea
    ! sul/nel/in treno/tram/aereo/pullman/traghetto/funivia | sull'aereo
    ! l'altro/l'altra giorno/ieri/sera/volta/mattina | ! l'ultima volta
    ! lunedì/martedì/mercoledì (*) scorso/scorsa/passato
    ! giovedì/venerdì/sabato/domenica (*) scorso/scorsa/passato
    ! settimana/mese/estate/autunno/inverno/anno scorsa/scorso/passato | sabato/domenica
    ! al/alla/del/dal matrimonio/torneo/funerale/convegno … ieri/scorso/sabato/lei/te/insieme/tu
    ! al/alla/del/dal congresso/fiera/mercato/corso/concerto … ieri/scorso/sabato/lei/te/insieme/tu
    al convegno/congresso/matrimonio/vernissage/torneo/funerale
    ! ero (al/alla/presente/seduto/seduta/tra/in) {your}/prima/ultima/fondo/pubblico/secondo/terza
    ! ero alla/al {your} {work}/stand/corso/festa | ! ho assistito/partecipato al/alla/a {your}
    ! ho seguito (il/la) {your} corso/lezione/intervento/conferenza/webinar
    ! ero il/la signora/signore/ragazzo/ragazza
    ! sono la/il/quel signora/signore/ragazza/ragazzo/tizio/tipo/bionda
    ! sono io (che) chiesto/fatto/signora | ! come promesso
    ! come le/ti/vi avevo/dicevo/ho promesso/detto/accennato/anticipato
    incontrato/incontrati/incontrata al/alla/a/in/da/sul/ieri/durante/sabato
    conosciuto/conosciuti/conosciuta al/alla/a/in/da/sul/ieri/durante/sabato
    ! in occasione della/del (nostro/nostra/sua/tua) visita/incontro/festa/cena/corso
    ! {your} domanda/battuta/aneddoto/osservazione … ieri/sabato/durante/dopo/l'altra
    ! mi ha fatto (molto/tanto) piacere/ridere
    ! che piacere/bello averti/averla/rivederti/rivederla/ieri/incontrarti/incontrarla/vederti
    ! che bello rivederti/rivederla/incontrarti/sentirti | ! uscendo da/dalla
    ! quando ci/è (siamo) visti/venuto/venuta/passato
    """,
    // The reader's own article, talk, book, code, product.
    .yourWork: """
    {your} {work}
    {your} {work} su/sul/sulla/sui/sulle/uscito/uscita/dedicato/dedicata/del/della/mi/dove/con/al/alla
    {your} ultimo/nuovo/recente/primo/ultima/nuova/prima {work}
    nel/nella/nei/dal/dalla/dopo (il/la) {your} (*) {work}
    ! grazie al/alla {your} {work}
    letto/leggendo/riletto (con/il/la/i/le/tutto/attentamente) {your} (*) {work}
    ascoltato/ascoltando (con/il/la/i/le/tutto/attentamente) {your} (*) {work}
    ascoltata/visto (con/il/la/i/le/tutto/attentamente) {your} (*) {work}
    vista/sentito/sentita (con/il/la/i/le/tutto/attentamente) {your} (*) {work}
    divorato/finito (con/il/la/i/le/tutto/attentamente) {your} (*) {work}
    guardato/apprezzato (con/il/la/i/le/tutto/attentamente) {your} (*) {work}
    letto/riletto/ascoltato/sto … {your} {work}
    ! lei/tu (vi/ci) scrive/scrivi/spiega/spieghi/cita/citi/menziona
    ! lei/tu (vi/ci) menzioni/afferma/descrive/descrivi/sostiene/racconta/racconti
    ! scrive/scrivi/dice/dici che/a/nel/come/di … pagina/capitolo/libro/articolo
    ! sostiene/afferma/spiega/spieghi che/a/nel/come/di … pagina/capitolo/libro/articolo
    ! dice/dici/scrive/scrivi/sostieni/spieghi/sostiene/afferma (nel/nella/a) che
    ! ha/hai/avete/aveva (anche/già/mai) scritto/pubblicato/tradotto/composto/citato/menzionato
    ! ha/hai/avete/aveva (anche/già/mai) descritto/fotografato/disegnato/restaurato/dipinto/recensito
    ! pagina/pagine/pag/p # | ! capitolo/capitoli #/due/tre/sul/sulla/su | ! a pagina | ! al minuto
    ! minuto # | ! figura/tabella/equazione/nota/appendice/fig # | episodio/puntata/numero #
    ! primo/secondo/terzo/quarto/quinto capitolo/paragrafo/atto/movimento/strofa/parte/puntata
    ! ultimo/penultimo/seconda/terza/prima/ultima capitolo/paragrafo/atto/movimento/strofa/parte/puntata
    ! {your} ricetta/ipotesi/teoria/tesi/argomentazione/formula/calcolo
    ! {your} interpretazione/dimostrazione/modello/metafora/protocollo/corpus/impasto
    ! {your} libreria/repository/repo/pacchetto/font/script/commit/estensione
    ! {your} foto/fotografie/disegni/quadri/sculture/illustrazioni/poesie/canzoni di/del/della/in/su
    ! {your} passaggio/frase/critica/esempio/spiegazione/schema/grafico/conclusione su/sul/sulla/di
    ! provato/testato/seguito/applicato/rifatto (la/il/i/le) {your}
    ! riprodotto/cucinato/usato/tradotto/citato/adattato (la/il/i/le) {your}
    ! uso/utilizzo/insegno/ascolto/consulto/applico (da/spesso/ancora/sempre/il/la) {your}
    ! sto leggendo/ascoltando/rileggendo/usando/finendo (il/la/con) {your}
    ! miei studenti/alunni/allievi/ragazzi … {your}
    ! il/quel/un passo/passaggio/brano su/sul/sulla/in/dove/riguardante
    ! {your} intervento/conferenza/relazione/presentazione/lezione a/al/alla/di/su/sulla/sul/durante
    ! sentito/sentita/ascoltato/ascoltata alla/in/su radio/rai/rete/rsi
    ! {your} {work} … commosso/aiutato/toccato/riflettere/convinto/servito/piaciuto
    ! errore/refuso/svista/bug … pagina/capitolo/riga/versione | ! refuso/refusi | ! riga # | ! versione #
    ! citato/citata/citati nel/nella | {your} traduzione/edizione/tesi/metodo di/del/della/per
    """,
    // Thanks for something past; good wishes.
    .thanks: """
    ! grazie (ancora/mille) per la/il/l'/lo {work}/lezione/visita/chiacchierata/serata
    ! grazie per la bella/il
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} aiuto/accoglienza
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} aiuto
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} accoglienza
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} pazienza/consiglio
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} pazienza
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} consiglio
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} consigli
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} spiegazioni
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} consigli
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} spiegazioni
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} gentilezza/sostegno
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} gentilezza
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} sostegno
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} ospitalità
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} ospitalità
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} disponibilità
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} disponibilità
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} generosità/lettera
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} generosità
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} lettera
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} visita/libro
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} visita/libro
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} articolo
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) per/dell' (il/la/l') {your} regalo/foto
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} articolo
    ! grazie (ancora/mille/tante/infinite/davvero/di/cuore) del/della/dei (il/la/l') {your} regalo/foto
    ! grazie (ancora/mille) per ieri/sabato/domenica/tutto/venerdì
    ! grazie (ancora/mille) per giovedì/l'altro/l'altra/l'aiuto/l'ospitalità/l'accoglienza
    ! grazie … serata/caffè/visita/chiacchierata/libro/cena/pranzo
    ! grazie … regalo/foto/torta/passaggio/dritta/gita/marmellata
    ! grazie (ancora/mille/davvero) (per/di) (avermi/averci/aver) aiutato/aiutata/risposto/scritto
    ! grazie (ancora/mille/davvero) (per/di) (avermi/averci/aver) pubblicato/tradotto/aggiustato/riparato
    ! grazie (ancora/mille/davvero) (per/di) (avermi/averci/aver) salvato/accolto/ospitato/spiegato
    ! grazie (ancora/mille/davvero) (per/di) (avermi/averci/aver) prestato/ascoltato
    ! grazie (ancora/mille/davvero) (per/di) (avermi/averci/aver) dedicato/condiviso/pensato
    ! avermi/averci/aver (gentilmente) (tanto) aiutato/aiutata/accolto/accolta/ospitato/prestato
    ! avermi/averci/aver (gentilmente) (tanto) consigliato/spiegato/ascoltato/risposto/insegnato/dedicato
    ! per avermi/averci | ! grazie a lei/te/voi | grazie al/alla {your}
    ! un (grande/enorme/sentito/grandissimo) grazie | ! mille grazie | grazie ancora per/di/mille
    ! grazie di cuore/tutto
    ! volevo/volevamo (solo/semplicemente/ancora/proprio) ringraziarla/ringraziarti … grazie
    ! vorrei/desidero (solo/semplicemente/ancora/proprio) ringraziarla/ringraziarti … grazie
    ! volevo/volevamo/vorrei/desidero (solo/semplicemente/ancora/proprio) ringraziarvi/dirle/dirti … grazie
    ! ringraziarla/ringraziarti/ringraziarvi ancora/di/per
    ! la/ti/vi ringrazio (ancora/di/tanto/infinitamente) (cuore) (per) l'aiuto/ieri/tutto/la/il
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) premio/dottorato
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) nascita/matrimonio
    ! felicitazioni/auguri per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) premio/dottorato
    ! felicitazioni/auguri per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) nascita/matrimonio
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) laurea/libro
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) vittoria/medaglia
    ! felicitazioni/auguri per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) laurea/libro/vittoria/medaglia
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) mostra/maratona
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) pensione/concerto
    ! felicitazioni/auguri per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) mostra/maratona/pensione/concerto
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) bambino/bambina
    ! congratulazioni/complimenti per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) nipotino/tesi
    ! felicitazioni/auguri per (il/la/l') (tua/tuo/sua/suo/vostro/vostra) bambino/bambina/nipotino/tesi
    ! mi/ci ha/hai/hanno/avete (molto/davvero/tanto/veramente) aiutato/aiutata/aiutati/commosso/commossa
    ! mi/ci ha/hai/hanno/avete (molto/davvero/tanto/veramente) toccato/salvato/incoraggiato
    ! mi/ci ha/hai/hanno/avete (molto/davvero/tanto/veramente) incoraggiata/colpito/servito
    ! mi/ci è stato/stata (di/molto/davvero) (grande) utile/aiuto/conforto/utilissimo
    ! grato/grata/grati/riconoscente/riconoscenti | gratitudine | ! condoglianze
    ! buon compleanno/natale/anno/onomastico | ! pronta guarigione | ! buona pensione/pasqua
    ! tanti auguri | ! auguri (di/a/per) buon/buona/tutta/cuore | ! buone feste
    ! non (l'ho/dimenticherò/ho/lo) (mai) dimenticato/dimenticherò/scordato
    ! mi/ci ha fatto (tanto) bene/piangere/riflettere/pensare/commuovere
    ! ha funzionato/funziona benissimo/perfettamente/alla | tutto a posto/bene
    ! imparato (molto/tanto/tantissimo) da/grazie/con
    buonissimo/buonissima/squisito/squisita/delizioso/deliziosa | ! ci/mi è piaciuto/piaciuta/piaciuti
    ! arrivato/arrivata/arrivati bene/sano/benissimo | bravissimo/bravissima/bravo/brava
    """,
    // Common ground: colleagues, classmates, neighbours, relatives.
    .ground: """
    ! vicini/vicino/vicina di casa | ! avevamo/abbiamo fatto … insieme
    ! saranno dieci/vent'anni/quindici anni | ! stage/servizio/corso/militare … insieme
    ! ex/vecchio/vecchia/vecchi/vecchie collega/colleghi/compagno/compagna/compagni
    ! ex/vecchio/vecchia/vecchi/vecchie alunno/alunna/allievo/allieva/vicino
    ! ex/vecchio/vecchia/vecchi/vecchie vicina/studente/studentessa/coinquilino/coinquilina
    ! ex/vecchio/vecchia/vecchi/vecchie capo/amico/amica/prof/stagista
    ! compagno/compagna/compagni di scuola/classe/corso/banco/università/squadra/naia/liceo/stanza/studi
    ! stessa/stesso/stessi classe/scuola/liceo/corso/università/facoltà/quartiere/condominio/coro
    ! stessa/stesso/stessi squadra/reggimento/ufficio/piano/paese/via/palazzo/sezione/collegio/parrocchia
    ! mio/mia/nostro/nostra (*) prof/professore/professoressa/vicino
    ! mio/mia/nostro/nostra (*) vicina/maestra/maestro/allenatore/coinquilino
    ! {your} padre/madre/fratello/sorella/figlio/figlia/marito/moglie/cugino
    ! {your} cugina/zio/zia/papà/mamma/nonno/nonna/nipote/suocero/cognato
    {our} {family} e/lavora/gioca/abita/conosce/era/la/ti/vi
    ! si/ti/vi/se/te ricorda/ricordi/ricorderà/ricordate/ricorderai | ! te lo/ne/la ricordi
    ricorda/ricordi/ricordate ? | ! ti/si/vi ricorda/ricordi/ricordate di
    ! ricordarsi/ricordarti/ricordarmi
    ! eravamo/siamo/abbiamo/avevamo (stati/tutti) … insieme/elementari/liceo/classe
    ! eravamo/siamo/abbiamo/avevamo (stati/tutti) … università/militare/superiori/medie
    ! eravamo insieme/colleghi/compagni/vicini/in
    ! lavorato/studiato/giocato/cresciuti/cantato/suonato/viaggiato/lavoravamo/giocavamo insieme
    ! ai tempi | all'epoca | ! a quei/quel tempi/tempo | ! a suo tempo
    ! ho preso/rilevato/ereditato (il/la) {your} posto/ufficio/classe/scrivania | ! al {your} posto
    ! ho preso il (suo/tuo) posto | ! subentrato/subentrata/succeduto
    ! predecessore/predecessora/successore
    ! il {your} ex/vecchio/vecchia ufficio/posto/collega/capo/alunno/scuola/squadra
    ! {your} ex/vecchio/vecchia/vecchi ufficio/posto/collega/colleghi/capo/alunno
    ! {your} ex/vecchio/vecchia/vecchi alunna/studente/studentessa/allievo/allieva/squadra/scuola
    ! amico/amica/amici/conoscente comune/comuni/in | ! un amico/amica in comune
    ! il/la/i figlio/figlia/fratello/sorella/cugino/cugina di/del/della
    ! il/la/i nipote/marito/moglie/padre/madre/vedova di/del/della | ! servizio militare
    ! militare/naia/alpini/bersaglieri insieme/a/con | ! agli/negli/scout scout/alpini
    ! da quanto/tanto tempo | ! quanto tempo | ! è passato (un/tanto/tantissimo) sacco/tempo
    ! sono passati/passate (ormai/più/almeno/quasi) di/#/tanti/vent'anni/trent'anni/dieci
    ! (sono) # anni (che) fa | ! anni fa | ! vent'anni/trent'anni/quarant'anni/cinquant'anni fa/dopo
    ! una vita che/fa | ! nostri figli/ragazzi/bambini/genitori
    ! nostra via/scuola/classe/squadra/parrocchia/palestra
    ! nostro paese/condominio/palazzo/liceo/quartiere/corso/coro | ! persi/perso/perse di vista
    ! rimpatriata | ! gli ex di/del/alunni/colleghi
    ! abito/abitavo/abitiamo/vivo (proprio/nella/in/a/al/di) stessa/fronte/accanto/piano
    ! lavoravo/studiavo con/da/alla/in/al/a/per/nella lei/te/voi
    ! sono stato/stata {your}/un/una/suo alunno/alunna/studente/studentessa
    ! sono stato/stata {your}/un/una/suo allievo/allieva/paziente/collega
    ! ero/fui {your} alunno/alunna/studente/studentessa/allieva
    ! suo/tuo/vostro (ex) alunno/alunna/allievo/allieva/studente/studentessa
    ! era/eri/è (stato/stata) il/la mio/mia prof/professore/maestra/capo/insegnante/allenatore
    ! mio/mia nonno/nonna/bisnonno | nonno/nonna | ! stesso cognome | ! bei/vecchi tempi
    ! salutami/salutamela/saluti/salutaci (tanto/i/la/il/a) tuoi/tua/tuo/tutti/casa/moglie
    ! un saluto a/alla/ai tutti/tua/tuo/casa | ! saluti a casa/tutti/tua | ! che fine hai/ha
    ! che fai di/ora/adesso bello | ! come te la passi | ! alle/delle elementari/medie/superiori
    ! al liceo/ginnasio/collegio/politecnico | all'università/all'asilo
    ! sei/è/siete/stai ancora a/in/al/alla/da * ? | ! insieme a/in/al/alla/da
    """,
    // Somebody by name sent them.
    .referral: """
    ! mi ha/hanno (gentilmente/anche) dato/passato/girato/lasciato/fornito (il/la/i/le) {your}
    ! ci ha/hanno dato/passato/girato/lasciato/fornito {your}/il/la/i
    ! mi/ci ha/hanno (*) consigliato/suggerito/raccomandato/indicato
    ! mi/ci ha/hanno detto (di/che/un) contattarla/scriverle/rivolgermi/lei
    ! mi/ci ha/hanno detto (di/che/un) scriverti/chiederle/sentirla/gran
    ! mi/ci ha/hanno (spesso/molto/tanto/sempre/già) parlato (bene/molto) (di) lei/te/voi/suo/tuo
    ! mi/ci ha/hanno (sempre) parlato (molto) (bene) di | ! mi ha detto che/di
    ! mi ha indirizzato/indirizzata/mandato/mandata/rimandato/messo (da/a/in) lei/voi/te/contatto
    da parte di | ! su consiglio/indicazione/suggerimento/segnalazione/raccomandazione
    ! su suggerimento/consiglio di/del/della
    ! ho avuto/ricevuto (il/la/i) {your} (contatto/nome/numero/recapito/indirizzo/nominativo) da/tramite
    ! ho avuto/ricevuto (il/la/i) {your} (contatto/nome/numero/recapito/indirizzo/nominativo) dal/dalla
    ! ho avuto il {your} | ! {your} nome/numero/contatto/recapito/indirizzo da/dal/dalla/tramite/me
    ! la/ti/vi saluta/salutano/abbraccia
    ! le/ti/vi manda/porta/mando/porto (*) saluti/saluto/abbraccio | ! tanti saluti da/dal/dalla
    ! i saluti di | ! caldamente/vivamente consigliato/raccomandato
    ! consigliato/consigliata/raccomandato/raccomandata/segnalato da/dal/dalla
    ! tramite (il/la/l'/mio/mia/un/una) amico/amica/collega/cugino/cugina/comune/mio/mia
    ! amico/amica/collega/vicino/vicina/medico/cugino/cugina mi/ci ha/aveva/dice
    ! cognato/fratello/sorella/commercialista mi/ci ha/aveva/dice
    ! notaio/professore/professoressa/relatrice/relatore mi/ci ha/aveva/dice
    ! ha/hanno/aveva (già/sempre) lavorato con lei/te/voi
    ! dice/pensa/sostiene che lei/tu potrebbe/potresti/è/sei/conosce/conosci
    ! mi dice/dicono che lei/tu/siete/fa/fate/è/sa
    ! vi/la/ti hanno/ha (già) consigliato/consigliata/consigliati/nominata
    ! conosce/conosci/conoscete bene/anche/mio/mia/sicuramente
    ! a cui/dove ha/avete/hai fatto/restaurato/riparato/rifatto/sistemato
    ! avete/ha/hai (già) fatto/restaurato/riparato/rifatto/sistemato (il/la/lo/i) … da/di/dai/per
    """,
  ]
}
