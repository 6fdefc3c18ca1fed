extension Italian {
  /// Signs of a note that sells something.
  static let selling: [Cue: String] = [
    // What the sender's side does, sells or has built for customers.
    .offer: """
    ! abbiamo già attrezzato/servito/seguito/aiutato/fornito/rifatto/formato/lavorato | insegno a/ai/alle
    ! passate/passati/passato da me/noi
    ! i nostri stagionali/operai/bianchi/rossi/mobili/impianti/corsi/prodotti | di solito riusciamo
    ! stare/stiamo sotto del | ! pensiamo/penso noi/io a/alle/agli/ai/al/alla
    ! evitiamo ai/alle/agli {our}/nostri clienti/{firms}
    ! vorremmo/vorrei far/farlo/farla/farle/farvi assaggiare/provare/conoscere
    confronto/rivedo/ottimizzo/verifico/controllo le/i/gli {your}/polizze/bollette/contratti
    ! il mio/nostro mestiere | mi sono specializzato/specializzata | aiuto chi/a
    ! aiutiamo/supportiamo/affianchiamo (le/i/gli/altre/tante/molte) {firms}
    ! assistiamo/accompagniamo/sosteniamo (le/i/gli/altre/tante/molte) {firms}
    aiutiamo/supportiamo/affianchiamo/assistiamo/seguiamo … {firms} | aiutiamo/affianchiamo/supportiamo
    ! ci occupiamo di/del/della/dei | ! aiuto (le/i/gli/altri) {firms} | ! affianco (le/i/gli) {firms}
    aiuto/affianco/seguo/assisto/supporto/formo/alleno … {firms} | mi occupo di/del/della/dei
    ! siamo specializzati/specializzate/specialisti/esperti
    specializzata/specializzato/specializzati in/nella/nel/nei
    produciamo/realizziamo/progettiamo/distribuiamo/forniamo
    costruiamo/importiamo/noleggiamo/vendiamo/installiamo/sviluppiamo
    restauriamo/stampiamo/coltiviamo/tostiamo/confezioniamo
    ritiriamo/consegniamo/puliamo/ristrutturiamo/creiamo/organizziamo
    ! produciamo/realizziamo/progettiamo/forniamo/consegniamo/curiamo/gestiamo … {firms}
    facciamo siti/pulizie/traduzioni/formazione/video/corsi/impianti
    ! offriamo un/una/servizi/soluzioni/consulenza/assistenza/formazione/ai/alle
    proponiamo un/una/ai/alle/soluzioni | ! offro consulenza/servizi/supporto/percorsi/un/una
    realizzo/produco/creo/restauro siti/mobili/abiti/percorsi/testi/prodotti/ai/per
    progetto/vendo/importo/disegno siti/mobili/abiti/percorsi/testi/prodotti/ai/per
    propongo percorsi/un/una/corsi/ai/alle
    ! proporre/presentare/offrire (i) {our} servizi/prodotti/soluzioni | i {our} servizi
    lavoriamo/collaboriamo (già/soprattutto/da/anni/molto) con/per … {firms}
    lavoro/collaboro (già/soprattutto/molto) con … {firms} | ! lavoriamo già con | ! lavoro con {firms}
    operiamo in/nel/nella/da/su | interveniamo/seguiamo in/su/tutta | ! {our} {tool}
    la/il/i {our} {tool} | ? il nostro team
    nostri tecnici/esperti/consulenti/formatori/vini/artigiani/interpreti/traduttori/sviluppatori
    ! nostra/mia esperienza/gamma/offerta/consulenza/proposta/azienda/attività
    nostro approccio/metodo/laboratorio/servizio/catalogo/know
    ! abbiamo sviluppato/creato/ideato (a) (punto) (un/una/il/la) {tool}
    ! abbiamo realizzato/lanciato/progettato/messo (a) (punto) (un/una/il/la) {tool}
    abbiamo sviluppato/ideato/lanciato/messo
    ho sviluppato/creato/ideato/lanciato/costruito/preparato un/una {tool}
    ! ho creato/ideato un/una metodo/percorso/guida | ! gestiamo/curiamo/seguiamo noi | ! ci pensiamo noi
    ! pensiamo a tutto | ! a tutto il/noi | facciamo noi | ! ci penso io | al posto {your}
    ! per {your} conto | ! per conto {your} | prendiamo in carico/gestione | ! ce ne occupiamo/occupo
    ! me ne occupo io | ! lasci/lascia/lasciate che/fare mi/ci
    ! si affidi/affidati/affidatevi/affidarsi a | ! mettiamo/metto a (sua/tua/vostra) disposizione
    ! chiavi in mano | ? su misura | {tool} che (le/ti/vi) permette/consente/aiuta/automatizza/sostituisce
    {tool} per {firms} | che permette/consente di/alle/agli/ai
    ! pensato/pensata/progettato/progettata/dedicato/dedicata/studiata/ideata per/a/alle/ai {firms}
    ! al servizio di/delle {firms}
    dedicato/dedicata/dedicati/riservato/rivolto/rivolta a/alle/agli/ai (le) {firms}
    per i {your} dipendenti/clienti/collaboratori/ospiti/eventi/uffici/cantieri/locali/pazienti
    per la {your} azienda/struttura/attività/clinica/cantina/officina
    ! potremmo/possiamo (anche) aiutarla/aiutarvi/aiutarti/fornirvi/fornirle/offrirle
    ! potremmo/possiamo (anche) offrirvi/proporvi/supportarvi/affiancarvi/seguirvi/esserle
    ! posso aiutarla/aiutarvi/aiutarti/affiancarla/affiancarti/seguirti/supportarla/darti/darle (una) mano
    ! aiutarla/aiutarti/aiutarvi a/con/nella/nel | esternalizz~ | in outsourcing | conto terzi
    ! vi/le/ti solleviamo/sgraviamo/liberiamo da/dal/dalla | ! far/fare assaggiare/provare/degustare
    ! passiamo/veniamo/ritiriamo/consegniamo a/in domicilio/ufficio/casa/sede
    ! diventare (vostro/suo) fornitore/partner | gestione di {your}
    il mio lavoro/mestiere/ruolo è/consiste | ! è il nostro/mio lavoro/mestiere | ! di mestiere
    ! nella vita aiuto/faccio | ! nel concreto | ! facciamo già per
    ! sistemiamo/verifichiamo/controlliamo/confrontiamo/rivediamo/ottimizziamo/negoziamo
    ! abbiamo trovato un/il modo | ho un modo per
    ti sistemo/sistemiamo/faccio/facciamo/preparo/preparati il/un/una/la | ! collaborazione … vantagg~
    ! inserire (i) {our} prodotti/vini | starebbero/starebbe/andrebbero bene/benissimo nella/nel/con
    ! già fatto/seguito per | convenzione/convenzioni per/con | ! nostro portafoglio/parco/magazzino
    pronta consegna | ! disponiamo di | abbiamo disponibili/disponibile/attualmente/in stock
    alleno/coachizzo
    """,
    // A whole trade is addressed, or other customers are pointed to.
    .audience: """
    ! decina/ventina/trentina/cinquantina/dozzina di *
    diverse/parecchie/alcune avvocate/professioniste/colleghe/mamme/dottoresse
    parecchi/diversi/alcuni direttori/manager/primari/presidi | consiglio/aiuto i/le colleghi/colleghe
    ! {firms} come la/il/le/i/lei/voi/te/{your} | ! simile/simili alla/al/a (la/il) {your}
    ! {firms} simili | per (le/i/gli) {firms} | alle/agli/ai {firms} | ? le/i/gli {firms}
    ? di/delle/degli/dei {firms} | {firms} della/di/del/in {your} zona/regione/provincia/settore
    alcune/alcuni/diverse/diversi/varie/vari/tante/tanti/molte/molti/parecchi/parecchie/altre/altri {firms}
    ! decina/ventina/trentina/cinquantina/centinaio di {firms} | ! la maggior parte di/dei/delle/degli
    ! quasi tutti/tutte gli/i/le | ! molti/tanti/tante/molte/alcuni/diversi dei {our}/con
    ! come tanti/tante/molti/molte/altri/altre
    ! {firms} che seguo/seguiamo/assisto/incontro/aiuto/aiutiamo/conosco/servo/serviamo
    {firms} … perdono/faticano/sottovalutano/pagano/trascurano/ignorano/spendono
    {firms} che vogliono/desiderano/cercano/hanno/devono | ! (più/oltre) # {firms}
    ! più/oltre di # clienti/utenti/iscritti/siti | ! oltre # clienti/aziende/utenti/{firms}
    {our} clienti | ! un/una/uno dei/delle/tra {our} clienti | ! si fidano di noi
    ! ci/mi hanno (già) scelto/scelti/affidato | ! hanno (già) scelto
    ! nel/in {your} settore/zona/campo/regione/quartiere/provincia/comune/cantone/categoria/città/ramo/via
    della {your} zona/categoria/dimensione/città/regione
    ! {your} colleghi/concorrenti/competitor … hanno/usano/già/stanno | ! i {your} concorrenti/competitor
    suoi/vostri/tuoi colleghi
    ! usato/usata/utilizzato/utilizzata/scelto/scelta/adottato da oltre/più/molte/tante/diverse/altri
    ! se è/sei/siete (un) (una) {one} | in qualità di {one} | come {one}
    ogni/tutti/tutte/ciascun {one}/{firms}
    chi ha/gestisce/guida un/una {house}/negozio/hotel/ristorante/attività
    ? chi come lei/te/voi lavora/gestisce
    {firms} ticinesi/svizzere/svizzeri/lombarde/lombardi/venete/veneti
    {firms} romane/milanesi/toscane/emiliane/italiane/italiani/siciliane/piemontesi
    soprattutto/principalmente/esclusivamente (con/per) {firms}
    referenze/testimonianze/recensioni dei/di | casi studio/successo | caso studio
    ! mi/ci dicono/raccontano/confidano/chiedono/scrivono | ! fra/tra i {our} clienti
    ! clienti soddisfatti | ! piccole e medie | i vostri pari
    """,
    // Results, figures, guarantees, the reader's pains.
    .promise: """
    risparmi~ | ! risparmiare/risparmiate/risparmi/risparmia fino/su/tempo/sulla/sulle/sui/ore/#
    ! risparmio medio/del/di/fino/energetico/annuo | ! fino al # % | ! # % in meno/più
    ! # % di/dei/delle/del sconto/risparmio/vostre/loro/tempo/costi/{gain} | ? # % | fino a # €/euro/chf
    ! ridurre/riduci/tagliare/abbattere {your}/i/le/gli/la {cost}
    ! ottimizzare/alleggerire/contenere/ridurrai {your}/i/le/gli/la {cost}
    ! ridurre/ottimizzare/migliorare/automatizzare/semplificare {your}/il/la {your}
    ! aumentare/incrementare/potenziare/raddoppiare/valorizzare {your}/il/la {your}
    ridurre/ridotto/ottimizzare/migliorare (di/i/il/le) loro/#/propri/proprio/fatturato
    aumentare/aumentato/raddoppiato/dimezzato/dimezzare (di/i/il/le) loro/#/propri/proprio/fatturato
    ! raddoppia/raddoppiare/triplicare (il/le/i/la) {your}/fatturato/vendite/clienti/prenotazioni
    ! triplica/moltiplica/moltiplicare/dimezza (il/le/i/la) {your}/fatturato/vendite/clienti/prenotazioni
    ! {your} fatturato | loro fatturato | ! (più/nuovi) (clienti/ordini/contratti) ogni mese/settimana
    ! # {gain} al/ogni/a mese/settimana/giorno | # {gain} in
    ! senza sforzo/fatica/investire/assumere/anticipi/intermediari
    ! senza stress/pensieri/sorprese/burocrazia/permessi/lavori
    senza dover/doversi/cambiare/toccare/fermare/bloccare/perdere | ! in meno di # {days}
    ! in soli/sole/appena # {days} | ? in # {days}
    ! in pochi/poche/pochissimi clic/giorni/minuti/settimane/passi
    ! trovare/attirare/acquisire/generare/ottenere/conquistare/procurare (nuovi/più/nuove) {gain}
    ! più {gain} | ! riempire (l'agenda/le/i/il) sale/camere/agenda/locale | acquisizione (di) clienti
    ! flusso costante/continuo | ! ritorno sull'investimento/dell'investimento
    ! soddisfatti/soddisfatto o rimborsati/rimborsato
    ! risultati garantiti/concreti/misurabili/visibili/rapidi/tangibili
    ? garantito/garantita/garantiti/garanzia | ! sta/stai/state perdendo/lasciando/pagando/sprecando
    ! le/ti/vi/gli costa/costano/fa/fanno troppo/#/perdere/ogni
    ! stanco/stanca/stanchi/stufo/stufa/stufi di/del/della | ! basta con/perdere/carta
    ! non dovrà/dovrai/dovrete/deve/devi/dovete più/preoccuparsi
    ! senza (più) preoccuparsi/preoccuparti/pensarci/pensieri
    ! dimenticare/dimentica/dimentichi la/il/le/i | ! liberare/libera/liberi tempo/ore/risorse
    far risparmiare/guadagnare/perdere tempo | ! guadagnare tempo
    ! concentrarsi/concentrarti/concentrarvi/dedicarsi/dedicarti su/sul/sulla/al/a ciò
    ! sonni tranquilli | tranquillità | ! fin/già/sin dal primo mese/giorno
    ! dalla prima settimana/seduta
    ! hanno risparmiato/ridotto/raddoppiato/aumentato/ottenuto/recuperato/dimezzato | messa a norma/in
    ! adeguarsi/adeguamento/in regola/norma con/alla/al/a | sanzioni/multe/sanzione | gdpr/privacy
    nuovo obbligo | obbligo/obblighi di | ! miglior/migliori prezzo/prezzi/tariffe/rapporto
    ! prezzi competitivi/imbattibili/vantaggiosi/di | ! rapporto qualità prezzo
    ! direttamente dal produttore | filiera corta
    ! più economico/conveniente/economici/veloce di/rispetto
    ! finanziato/finanziata/finanziati/coperto/copre (al/dal/da/fino) #/fondo/stato | ! fondo perduto
    credito d'imposta
    ! bandi/bando/incentivi/incentivo/agevolazioni/agevolazione/bonus fiscale/fiscali/regionali/pnrr
    pnrr | detrazione/detraibile | ! fondi interprofessionali | ! risparmio fiscale
    ! pagare meno tasse/imposte | ! far crescere/scalare (la/il) {your} | crescita (della/del) {your}
    ! raggiungere (i) {your} obiettivi | salto di qualità
    ! portare/porta/portiamo (a) (nuovi/più) {gain}/risultati
    ! recuperare/recupera/recuperato # €/ore/euro/crediti | ! a fine mese/anno … risparm~
    ore alla settimana
    """,
    // Free things, gifts, discounts, haste.
    .bait: """
    ! te/ve/gliene ne regalo/offro/mando | gliene regalo/offro/mando
    ! se mi dà/lascia/manda/lasci/dai (un/il/l') indirizzo/recapito
    ? gratis/gratuito/gratuita/gratuiti/gratuite/gratuitamente | ? omaggio/omaggi
    ! audit/analisi/consulenza/prova/test gratuita/gratuito/gratis/omaggio
    ! campione/demo/stima/valutazione/check gratuita/gratuito/gratis/omaggio
    ! sopralluogo/preventivo/guida/corso/sessione/seduta gratuito/gratuita/gratis/omaggio/senza
    ! versione/diagnosi/lezione/degustazione/visita/ebook gratuito/gratuita/gratis/omaggio/senza
    ! prima/primo/prime/primi (seduta/mese/consulenza/lezione/ora/sessione/mesi/incontro/call) gratuita
    ! prima/primo (seduta/mese/consulenza/lezione/ora/sessione/mesi/incontro/call) gratuito/gratis
    ! prime/primi (seduta/mese/consulenza/lezione/ora/sessione/mesi/incontro/call) gratuito/gratis
    ! prima/primo/prime/primi (seduta/mese/consulenza/lezione/ora/sessione/mesi/incontro/call) omaggio
    ! prima/primo (seduta/mese/consulenza/lezione/ora/sessione/mesi/incontro/call) gratuiti/conoscitiva
    ! prime/primi (seduta/mese/consulenza/lezione/ora/sessione/mesi/incontro/call) gratuiti/conoscitiva
    ! primo mese gratis | ! le/ti/vi offriamo/offro/regaliamo/regalo/omaggio | ! in regalo/omaggio/palio
    ! # % di sconto | ! sconto/sconti del/di/per/riservato/riservati/fino | ? sconto/sconti/offerta
    ! tariffa/prezzo/offerta/condizioni/promozione/pacchetto speciale/speciali/agevolata/agevolato/dedicata
    ! tariffa/prezzo/offerta/condizioni/promozione/pacchetto riservata/lancio/promo/vantaggiose/esclusiva
    ! codice sconto/promo | promo/promozione | ! prezzo/offerta/tariffa di/lancio lancio/benvenuto
    ! fino al # {month} | ! entro venerdì/domenica/il/fine # | ? entro venerdì/domenica/lunedì
    ! solo fino a/al | ! posti (sono) limitati/disponibili/rimasti
    ! ultimi/ultime/pochi/restano posti/slot/disponibilità/poche | ! solo # posti/slot/aziende/persone
    ! # posti | ! white paper | ! checklist/ebook
    ! guida/kit/pdf/modello gratuita/pratica/completa/pdf/operativa | ? catalogo/brochure/depliant/listino
    ! breve video | ! video di # minuti/secondi | ! spese incluse | senza costi/spese
    campione/campioni/campioncino/campionatura | ? documentazione | in prova | ! periodo di prova
    ! prova di/gratuita # giorni | ! # giorni/mesi/settimane gratis/gratuiti/gratuite/di
    ! buono/voucher/carta sconto/regalo/amazon/da/del | ! approfitta/approfittare/approfitti/approfittate
    ! usufruire/beneficiare di/del | in anteprima/esclusiva | ! beta tester
    ! provare/prova/provi/provate gratis/gratuitamente/senza/il/la nostro/nostra
    ! cassetta/bottiglia/confezione/cofanetto omaggio/degustazione/prova/di
    assaggio/assaggi/degustazione | ! a metà prezzo | per i primi/prime #
    ! mando/spedisco/invio/mandiamo/spediamo/inviamo (una/un/dei/alcuni) campione/campioni
    ! mando/spedisco/invio/mandiamo/spediamo/inviamo (una/un/dei/alcuni) campionatura/assaggio/catalogo
    """,
    // A price or commission of theirs.
    .price: """
    ! a partire da # €/euro/chf/franchi | ! a partire da €/chf/fr # | ! da # €/euro/chf/franchi al/a/per
    ! da soli # | ! a soli # | # €/euro/chf/franchi a/al/all'/per/ogni {unit}
    ! # €/euro/chf/franchi all'anno/all'ora/al mese | €/chf/fr # al/a/per {unit} | ! # €/euro/chf più/iva
    # al mese | ! più iva | iva esclusa/inclusa | ! solo/appena/soltanto # €/euro/chf/franchi
    forfait/forfettario | ! canone/abbonamento/quota/costo mensile/annuale/fisso/di/da
    ! prezzo/costo/tariffa fisso/fissa/chiaro/forfettario/bloccato/chiavi
    ! {our} tariffe/prezzi/listino/listini/prezzo/onorari | ! listino prezzi | ! listino allegato
    ! # % di commissione/provvigione/provvigioni | ! commissione/provvigione del #
    ? commissione/commissioni/provvigione/provvigioni | ! a risultato/successo/performance/provvigione
    ! tasso del/da/fisso/al # | ! si/mi/ci paga/paghi/pagate solo se/a/in/dopo | ! paga/paghi/pagate solo
    la quota è/di | ! quota di partecipazione/iscrizione/adesione
    costa/costano (solo) (circa) # €/euro/chf/franchi | prezzo/costo/quota (è/di/da) # | ! in # rate
    rate da # | ! zero commissioni/costi | ! nessun costo/canone di/fisso/iniziale
    """,
    // Web design, search ranking, content, developers, automation for sale.
    .agency: """
    ! siti web/internet/vetrina/e | ! sito web/internet/vetrina
    ! realizzazione/creazione/restyling/rifacimento/sviluppo (di/del) siti/sito/{your}/app
    ! {your} sito … lento/datato/vecchio/mobile/google/ottimizzato/cellulare/telefono/compare
    ! posizionamento (su/sui/sul/nei) google/motori/organico/seo | ! seo | ! prima pagina di/su
    ! primi/prime su google | visibilità online/su/sui/locale | ! scheda/recensioni google
    ! google ads/business/maps/my | ! velocità/tempi di caricamento/del sito
    wordpress/shopify/prestashop/woocommerce | ! sviluppatori dedicati/offshore/certificati/senior/web/in
    offshore/nearshore | ! guest post | ! articolo/articoli sponsorizzato/sponsorizzati
    ! backlink/backlinks | ! link building
    ! liste/lista/database/banca di/dati contatti/email/aziende/prospect
    ! generazione (di) lead/contatti | ! lead generation | ! lead qualificati | ! contatti qualificati
    ! social media | gestione/gestiamo/gestisco/curo (dei/i/le/la) social/profili/pagine/pagina | ? social
    ! creazione (di) contenuti | ! ghostwrit~ | ! personal branding
    ! video aziendali/aziendale/promozionali/promozionale/emozionali | montaggio video | video marketing
    identità visiva | ! immagine coordinata | ! chatbot/chatbots
    ! agente/agenti/assistente ai/vocale/virtuale/ia | ! automazione/automazioni dei/di/ai/con
    automatizz~ | ? intelligenza artificiale | ? ia | ! app mobile/su/mobili
    ! campagne/campagna/pubblicità facebook/meta/google/instagram/pubblicitarie/ads/online/linkedin
    copywrit~ | funnel | ! email marketing | ! digital marketing | ! marketing digitale | ! web agency
    ! agenzia (di) web/digitale/comunicazione/marketing
    ! segretaria/segreteria/assistente virtuale/telefonica/da | trasformazione digitale
    tasso di conversione | conversioni | ! web design/designer | growth | influencer | landing
    cybersecurity | ! sicurezza informatica | ! penetration test | ! riprese (con) drone/video
    ! tour virtuale/virtuali | ! presenza online/digitale/web/sui
    """,
    // Wants a call, a meeting, minutes, a slot to present something.
    .call: """
    ! potremmo pranzare/sentirci/vederci/incontrarci/parlarne
    ! (una) (breve) call/chiamata/telefonata/videochiamata di #
    ! # minuti di/al/in/per/del telefono/call/suo/tuo | ? # minuti | ! bastano/basterebbero #
    ! dieci/quindici/venti/cinque minuti
    ! fissare/fissiamo/fissato/programmare/organizzare un/una/uno (breve) {meeting}
    ! concordare/prenotare/pianificare/proporre/proporle un/una/uno (breve) {meeting}
    ! breve/rapida/veloce/rapido {meeting}/scambio/confronto
    ! {meeting} breve/conoscitivo/conoscitiva/veloce/telefonico/online/gratuita/esplorativa
    ! sentirci/sentirsi/parlarne (qualche/per/al/in/telefonicamente/questa/la) minuti/minuto/telefono
    ! sentirci/sentirsi/parlarne (qualche/per/al/in/telefonicamente/questa/la) call/settimana
    ! sentirci/sentirsi/parlarne (qualche/per/al/in/telefonicamente/questa/la) prossima/breve
    ! parlarci/confrontarci/vederci (qualche/per/al/in/telefonicamente/questa/la) minuti/minuto/telefono
    ! parlarci (qualche/per/al/in/telefonicamente/questa/la) call/settimana/prossima/breve
    ! confrontarci/vederci (qualche/per/al/in/telefonicamente/questa/la) call/settimana/prossima/breve
    sentirci/parlarne/confrontarci/conoscerci | ! ne parliamo/parlassimo al/in/davanti | ! calendly
    ! {our} calendario/agenda | ! link per/al prenotare/calendario/prenotazione | demo/dimostrazione
    ! presentarle/presentarvi/presentarti/mostrarle come/il/la/i/le/un/una/alcune
    ! mostrarvi/mostrarti/illustrarle/illustrarvi/illustrarti come/il/la/i/le/un/una/alcune
    ! spiegarle/spiegarvi/spiegarti come/meglio/in/di
    ! raccontarle/raccontarvi/raccontarti (di) come/cosa/meglio/più
    ! posso/possiamo/potrei chiamarla/chiamarti/richiamarla/chiamarvi/passare/venire/venirla
    posso/potrei chiamarla/chiamarti/richiamarla/chiamarvi/telefonarle ?
    ! passare/venire/passo/passerei a/da/in trovarla/trovarvi/presentarmi/salutarla
    ! passare/venire/passo/passerei a/da/in voi/lei/ufficio/sede/negozio
    ! passo/passerei/passerò/sarò volentieri/in/nella/dalle/da zona/parti/vostra/sua/vostre/regione
    ! di persona per | ! davanti a un caffè | ! prendere/prendiamo un caffè | ! per un caffè
    ! caffè virtuale | un caffè ?
    ! quando/che/quale (giorno/ora/momento) le/ti/vi va/farebbe/andrebbe/fa bene/comodo
    ! quando potremmo/possiamo sentirci/vederci/parlarne
    ! è/sarebbe/sareste/saresti disponibile/disponibili per/a
    ! ha/hai/avete/avrebbe/avresti/avreste # minuti
    ! ha/hai/avete/avrebbe/avresti qualche/cinque/dieci/quindici/un/venti minuti/minuto/quarto
    ! disponibilità per una/un | ! questa settimana o la | ! questa o la prossima
    ! nei prossimi giorni per | in settimana | ! colpo di telefono
    ! incontro (conoscitivo/senza) impegno | incontrarla/incontrarti/incontrarvi/incontrarci
    ! agenda online | ! un quarto d'ora | slot | videocall/zoom/teams/meet ? | ! fare due chiacchiere
    ! due chiacchiere | ! quattro chiacchiere
    """,
  ]
}
