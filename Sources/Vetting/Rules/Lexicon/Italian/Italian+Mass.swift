extension Italian {
  /// Signs of a note that is sent to many: reminders, mailings, surveys, fraud and the like.
  static let mass: [Cue: String] = [
    // Follow-ups of an earlier pitch.
    .bump: """
    ! torno/ritorno (*) (attimo) a scriverle/scriverti/scrivervi/contattarla
    ! torno/ritorno (*) (attimo) a disturbarla/bussare/farmi/farle
    ! mi permetto di tornare/ricontattarla/insistere/riscriverle/sollecitare/riproporre | ? la ricontatto
    ! la/ti/vi ricontatto/riscrivo
    ! {our} (precedente/ultimo/primo/ultima/precedenti/scorsa) messaggio/mail della/di/inviata
    ! {our} (precedente/ultimo/primo/ultima/precedenti/scorsa) email/messaggi/richiesta della/di/inviata
    ! al/del/sul mio/nostro (ultimo) (precedente) messaggio/invito
    ! facendo/faccio seguito alla/al/a (mia/mio/nostra) precedente/mail
    ! ha/hai/avete (avuto/già) (avuto) (modo/tempo/occasione/potuto) (di) leggere/vedere/valutare
    ! ha/hai/avete (avuto/già) (avuto) (modo/tempo/occasione/potuto) (di) guardare/dare/leggerla/pensarci
    ! è riuscito/riuscita/riusciti a leggere/vedere/dare/guardare
    ! ha/hai/avete visto/letto/ricevuto (il/la) {our}
    ! non/senza (ho/avendo/abbiamo) (avuto/ricevuto) (una) {your}/ricevuto/avuto risposta/riscontro/notizie
    ! senza {your} risposta/riscontro/notizie | non ho (ancora) ricevuto/avuto risposta/riscontro/notizie
    ! attesa di un/una/suo/tuo/vostro riscontro | ! le/ti sarà/è (forse) sfuggito/sfuggita/passato
    ! riporto/riporta/porto in alto/cima/evidenza
    ! ultimo/ultima messaggio/tentativo/mail/volta che/poi/e | ! un'ultima volta
    ! piccolo/gentile/ultimo/breve promemoria/sollecito/reminder | sollecito
    ! chiudo/archivio/chiuderò (la/il/qui) pratica/discorso/contatto/fascicolo
    ! ancora d'interesse/interessato/interessata/attuale ?
    ! non la/ti/vi disturberò/scriverò/contatterò più | ! dato/dare un'occhiata/uno/sguardo alla/al/a
    le/ti/vi avevo/ho scritto/inviato/mandato/contattato qualche/la/una/tempo/giorni
    ! scritto qualche/settimana giorno/settimana/fa | ! tanti messaggi/mail
    ! ho provato a/già a contattarla/sentirla/chiamarla/contattarti | ! ci riprovo
    """,
    // Traces of a mailing.
    .mailing: """
    ! disiscri~ | ! cancellarsi/cancellati/annullare (dalla/l') iscrizione/lista
    ! non (desidera/vuoi/vuole/desideri) (più) ricevere
    ! risponda/rispondi/scriva (stop/cancella) cancellami/no | newsletter | ! {your} consenso
    ! ^ gentile/gentili/egregio/spettabile/caro/cara/cari cliente/clienti/imprenditore
    ! ^ gentile/gentili/egregio/spettabile/caro/cara/cari titolare/professionista/professionisti
    ! ^ gentile/gentili/egregio/spettabile/caro/cara/cari socio/iscritto/utente
    ! ^ gentile/gentili/egregio/spettabile/caro/cara/cari azienda/signori/ditta/direzione
    ! ^ gentili/egregi signori/tutti | ! spett le | ! ^ spettabile | ! alla cortese attenzione
    ! a chi di competenza | ! ^ cari/care tutti/tutte/amici/colleghi/contatti
    ^ ciao (a) tutti/tutte | ! ^ ciao rete | ! buongiorno a tutti/tutte
    ? spero che (lei/tu/questa/il/la) stia/vada/messaggio/mail | ? spero (che) tutto bene
    spero che questo/questa/la/il messaggio/mail/presente | ! la presente per/mail | ! con la presente
    ! con questa mail | ! clicca/clicchi/cliccate/cliccando qui/sul/su/link
    ! link (qui/in/nel/nei) sotto/bio/commenti/primo | ! al seguente link
    ! riceve/ricevi/ricevete questa/questo/la email/mail/messaggio/perché
    ! riservato/riservata/limitato a/ai/alle soci/#/membri/prime/primi/iscritti
    condividi/condividete/condivida/iscriviti/commenta/commentate | ! metti/mettete (un) like/mi
    ! seguiteci/seguici/segui (su/la/sulla) nostra/pagina | ! la nostra pagina | ! fate/fai girare
    ! scopri/scopra/scoprite come/il/la/di/i/le/tutti/subito/nostro/nostra
    ! visiti/visita/visitate/consulti/consulta il/la nostro/nostra/mio/mia/sito | ! il nostro sito
    ! sul nostro/mio sito | ! iscriviti/iscrivetevi/si iscriva | ! registrati/registratevi
    ! a tutti coloro/i/quelli che/contatti | ! non perdere/perda/perderti/perdete/lasciarti
    ! ultima occasione/possibilità | ! comunicato stampa | ? in allegato trova/trovate | ! privacy policy
    ? cordiali saluti | ! elimina/eliminare questo/il messaggio/contatto | edizione #
    ! prima che sia tardi | ! affrettati/affrettatevi
    """,
    // Investors, rounds, donations, sponsorships.
    .fundraising: """
    ! raccolta (di) fondi/capitali | ! round di/da/seed/investimento/# | ! aumento di capitale | pitch
    ! pitch deck | ! business plan | investitore/investitori/investitrici | ! business angel/angels
    pre seed | ? investimento/investimenti | ! ticket minimo/da/d'ingresso/di
    ! fondo/fondi di investimento/d'investimento | ! private equity | ! venture capital | crowdfunding
    equity | ! (fare/faccia/fai) una donazione | ! donazione/donazioni libera/di/deducibile/mensile/per/a
    ! dona/doni/donate/donare # | ! il {your} contributo/sostegno/aiuto/offerta economico/fa/può/serve
    ! # x mille | ! cinque per mille | sponsor/sponsorizzare/sponsorizzazione/sponsorizzazioni
    ! sostenitore/sostenitori (la/il/un/una/nostro/nostra) progetto/causa/associazione
    ! sosteneteci/sostieni/sostenere (la/il/un/una/nostro/nostra) progetto/causa/associazione
    lascito/lasciti | ! testamento solidale | ! adozione/adotta a/una/un distanza
    ! raccogliere/raccogliendo/raccogliamo fondi | ! banca/lotteria/lotterie benefica | beneficenza
    ! spazio pubblicitario | {your} logo
    ! (cedere/vendere/cessione/vendita) (della/la) {your} azienda/attività/società
    ! acquistare/acquisire/rilevare/comprare (la/una/aziende) {your}/aziende
    ! acquirenti/acquirente/compratori interessati/per/seri
    ! soci/socio finanziatore/finanziatori/investitore/di capitale | ! entrare nel capitale
    ! bambini in/dell'africa/malati/poveri/bisognosi
    ! aiutare/aiutaci/aiutateci (i/le) bambini/famiglie/animali/profughi
    """,
    // Questionnaires, studies, polls, panels.
    .survey: """
    ! questionario/sondaggio | ! indagine/inchiesta sul/sulla/su/tra/rivolta/anonima/di
    ! rispondere/rispondendo (a/al/alle/ad) (alcune/poche/qualche/mio/un/questo/seguente/breve) domande
    ! rispondere (a/al/alle/ad) (alcune/poche/qualche/mio/un/questo/seguente/breve) questionario/sondaggio
    ! rispondendo (a/al/alle/ad) (alcune/poche/qualche/mio/un/questo/seguente/breve) questionario/sondaggio
    ! risponda/rispondi (a/al/alle/ad) (alcune/poche/qualche/mio/un/questo/seguente/breve) domande
    ! risponda/rispondi (a/al/alle/ad) (alcune/poche/qualche/mio/un/questo/seguente/breve) questionario
    ! risponda/rispondi (a/al/alle/ad) (alcune/poche/qualche/mio/un/questo/seguente/breve) sondaggio
    ! compilare/compilazione/compila/compilando/compili il/un/questo/del
    ! partecipare (a/alla/ad/al) (uno/una/nostra/mia/questa/nostro) studio/ricerca/indagine
    ! partecipa/partecipando (a/alla/ad/al) (uno/una/nostra/mia/questa/nostro) studio/ricerca/indagine
    ! partecipare (a/alla/ad/al) (uno/una/nostra/mia/questa/nostro) sondaggio/panel/intervista
    ! partecipa/partecipando (a/alla/ad/al) (uno/una/nostra/mia/questa/nostro) sondaggio/panel/intervista
    ! partecipanti per/tra/allo
    ! richiede/dura/durata/porta/richiederà (*) (di) # minuti
    anonimo/anonima/anonime/anonimi/anonimato | ! ricerca/studio (di) mercato | ! ricerche di mercato
    ! buono/buoni amazon/acquisto/regalo/spesa | ! estrazione di/a/finale
    ! gettone/compenso/rimborso (di/per) #/tempo/partecipazione/disturbo
    ! retribuita/retribuito/retribuiti/pagata/remunerata #/intervista/consulenza
    ! rete/network di esperti | ! expert network | panel | ! focus group | google form/forms/moduli
    typeform | ! {your} opinione/parere è/conta/ci/sarebbe/esperto | ! il {your} punto di vista
    ! la {your} partecipazione/opinione
    ! poche/alcune/qualche/# domande (a/su/sul/ai/alle) rapide/veloci
    ! intervistare/intervisto/intervistiamo/interviste a/con/i/le/alcuni/diversi/professionisti/diverse
    ! raccogliere/raccogliendo/raccogliamo (le/i/alcune/alcuni/dei) opinioni/pareri
    ! raccogliere/raccogliendo/raccogliamo (le/i/alcune/alcuni/dei) testimonianze/dati/feedback
    osservatorio/barometro | ! validare un'idea/la/una/il
    ! i risultati dello/della/dell' studio/ricerca/indagine
    ! tra/fra/rivolto/rivolta (*) {firms} … domande/minuti/studio
    ! stiamo/sto conducendo/svolgendo (*) ricerca/indagine/studio
    ! stiamo/sto facendo/raccogliendo/intervistando (*) ricerca/indagine/studio
    """,
    // Awards, directories, paid honours.
    .honour: """
    ! candidato/candidata/nominato/nominata/selezionato/selezionata/scelto/scelta
    ! è stato/stata selezionato/selezionata/scelto/scelta/nominato/nominata/inserito/inserita
    ! premio/premi eccellenza/dell'anno/come/per/internazionale/italia/innovazione | award/awards
    riconoscimento/riconoscimenti | ! eccellenze italiane/del/della/ticinesi/dell'
    ! migliori imprenditori/aziende/manager/professionisti/studi/avvocati | ! top # | ! la nostra rivista
    ! {our} rivista/magazine/annuario/guida | ! annuario/repertorio/elenco (delle/dei) eccellenze
    ! coautore/coautori/coautrice | ! co autore | ! libro collettivo/corale
    ! quota di iscrizione/partecipazione/adesione/pubblicazione | ! spese di pubblicazione
    ! costo di pubblicazione/partecipazione | ! socio onorario | ! membro (onorario/del) club/comitato
    ! diventare/diventa/diventi socio/membro/soci/tesserato
    ! club/circolo/network (esclusivo/riservato/privato/di/per) imprenditori/dirigenti/manager
    ! club/network esclusivo | ! relatore/speaker/relatori … sponsor/quota/pagamento/visibilità
    ! dare/dando visibilità/voce/risalto (al/alla/a) {your}
    ! intervista/intervistare … rivista/podcast/nostro/nostra/programma/canale
    ! intervistarla/ospitarla/ospitare … rivista/podcast/nostro/nostra/programma/canale
    ! ospite (del/nel/nella) mio/nostro/nostra/podcast | ! nostro/mio podcast | giuria | ! call for papers
    ! special issue | ! numero speciale | ! comitato di/scientifico selezione/onore | ! laurea honoris
    ! onorificenza | ! cavaliere/ordine dei
    ! sottoporre/inviare un/il {your} articolo/contributo/manoscritto
    """,
    // Events to register for.
    .event: """
    ! nostro/nostra/prossim~/questo/questa/un/una/al/alla/il webinar/masterclass/workshop/bootcamp
    ! webinar/masterclass/workshop/bootcamp gratuit~/online/dal/esclusiv~/pratico/live
    ! seminario/corso/evento (online/gratuito/live/dal/in) (vivo) gratuito/online/gratuita/live
    ! laboratorio/lezione (online/gratuito/live/dal/in) (vivo) gratuito/online/gratuita/live
    ! diretta/incontro (online/gratuito/live/dal/in) (vivo) gratuito/online/gratuita/live
    ! diretta/live streaming/su/gratuita/il | iscrizione/iscrizioni/iscriversi/iscrivermi
    ! iscrizioni aperte | ! posto riservato
    ! prenota/prenoti/prenotate (il/la/subito/ora/un) suo/tuo/vostro/posto/biglietto
    ! riserva/riservare/riservati/assicurati (il/la/subito/ora/un) suo/tuo/vostro/posto/biglietto
    il {your} posto | ! unisciti/unirsi/unitevi (a/alla/al) noi/community
    ! summit/congresso/forum/convention/fiera (che) riunisce/raduna/# | relatori/speaker/ospiti
    registrazione/replay | ! aperitivo/colazione/cena (di) networking/imprenditori/business/lavoro
    ! networking event/serale | ! # partecipanti/espositori/iscritti | organizzo/organizziamo
    ! stiamo organizzando un/una/il/la | ! invitarla/invitarti/invitarvi a/al/alla/ad/all'
    ! la/ti/vi invito/invitiamo a/al/alla/ad/all' | ! porte aperte | ! open day | ! save the date
    early bird | biglietto/biglietti | ! visitarci/trovarci/vieni/venite (allo/al/presso/a) stand/trovarci
    ! nostro stand | ! allo/presso stand #/nostro | ! esporre (al/alla/a/in) fiera
    ! ritiro/retreat di/yoga/per
    ! prossima/prossimo edizione/sessione/webinar/workshop/corso/incontro/masterclass
    ! parte/inizia/comincia il # | ! partecipa/partecipate gratis/gratuitamente/al/alla/anche
    """,
    // Side income, network marketing, business opportunities.
    .venture: """
    ! entrata/entrate/guadagno/guadagni/reddito/rendita/rendite extra/passive/passiva/passivo
    ! entrata/entrate/guadagno automatiche/aggiuntivo/aggiuntiva/secondaria/alternativa
    ! guadagni/reddito/rendita/rendite automatiche/aggiuntivo/aggiuntiva/secondaria/alternativa
    ! libertà/indipendenza finanziaria/economica | ! capo di te/se
    ! essere/diventa/diventare (il) proprio/tuo capo | ! network marketing | ! mlm | ! vendita diretta
    ! dal (tuo/suo) telefono/cellulare/smartphone/divano | da casa tua/sua/propria/con/part
    ! lavorare/lavorando/lavora/attività/guadagnare da casa/remoto/telefono
    ! opportunità di business/guadagno/unica/incredibile/imprenditoriale/irripetibile/seria
    ! business online | ! # persone motivate/serie/ambiziose/da/che/volenterose
    ! persone motivate/serie/ambiziose/dinamiche/intraprendenti/sveglie/determinate/volenterose
    franchising/affiliati/affiliato/affiliazione | ! arrotondare
    ! guadagnare/guadagna/guadagnano/guadagni da/bene/#/soldi/online/fino/extra | ! dropshipping
    ! cambiare/cambiato/cambia (la/tua/mia) vita | ! senza esperienza
    ! non (serve/occorre/servono) esperienza/competenze
    ! ampliando/ampliare/espandendo/cercando (il/la/mio/mia/nostro) (mio) team/squadra/rete
    ! diventa/diventare/diventi (un) (una) (mio) ambassador/incaricato/distributore
    ! diventa/diventare/diventi (un) (una) (mio) partner/collaboratore/consulente/affiliato
    ! poche ore al/a/la giorno/settimana | ! un'oretta al/a giorno
    ! benessere (e/naturale) bellezza/guadagno | ! integratori/oli essenziali | ! uscire dalla ruota/zona
    ! tempo libero e/guadagn~ | ! progetto imprenditoriale/serio | ! lavoro/attività extra
    ! secondo lavoro
    """,
    // Set phrases of fraud.
    .scam: """
    ! rendimento/rendimenti/profitti/profitto/guadagni garantito/garantiti/sicuro/sicuri/assicurati/certi
    ! eredità (di/non/del/#) #/reclamata/defunto | ! parente prossimo/stretto | ! parenti prossimi
    ! cliente/marito defunto/deceduto | ! defunto cliente/marito/mio | ! mio defunto/compianto
    ! fondi dormienti/bloccati/inattivi/non | ! conto dormiente/bloccato/sospeso/inattivo
    ! {your} account/profilo/conto (linkedin) (sarà/è/verrà) (stato) sospeso/limitato/bloccato/disattivato
    ! offro/offriamo/concedo/concediamo prestito/prestiti/un/finanziamenti/credito
    ! prestito/prestiti tra/fra/personale/personali/veloce/rapido/urgente privati
    ! prestito/prestiti/finanziamento di/da # | ! prestatore privato
    ! ogni/qualsiasi persona seria/onesta | ! tasso (d'interesse/di) (interesse) (del/al) #
    ! verifica/verificare/confermi (la/il/i) {your} account/identità/dati/conto
    ! conferma/confermare/verifichi (la/il/i) {your} account/identità/dati/conto | ! coordinate bancarie
    ! dati bancari/bancomat/carta | ! caro/cara amico/amica/beneficiario/prescelto/fratello
    ! carissimo/carissima in/amico
    ! transazione/proposta/affare/progetto/operazione confidenziale/riservata/lucrativa
    ! transazione/proposta/affare/progetto/operazione riservato/lucrativo/urgente
    ! strettamente/massima riservata/riservato/confidenziale/riservatezza | ! milioni di euro/dollari/usd
    ! somma di # | ! donare (la/i/tutti/miei/mia) fortuna/beni/patrimonio/soldi | ! fase terminale
    ! malattia/cancro … fortuna/beni/donare/eredità | ! vedova di/senza/del
    ! ufficiale/militare/soldato/generale/sergente americano/dell'esercito/in/us/dell'onu
    ! missione di pace | ! in missione in/di/a siria/yemen/afghanistan/pace
    ! valigia/baule/cassetta/pacco (contenente/diplomatico/diplomatica/metallica) contenente
    ! valigia/baule/cassetta/pacco (contenente/diplomatico/diplomatica/metallica) diplomatico/diplomatica
    ! assegno circolare/di/certificato/superiore | ! western union | ! moneygram | ! lotteria
    ! ha/hai/avete vinto/ereditato | vincitore/vincitrice
    ! carte/gift (regalo) itunes/steam/card/prepagate
    ! spese di/notarili trasferimento/notaio/dogana/pratica | ! dio ti/la/vi benedica | ! dio benedica
    ! direttore/funzionario … banca | ! trasferimento di/dei fondi
    ! trasferire/investire (i/questi/la/dei) (miei) fondi/somma/denaro | ! entro # ore per/il/o
    ! persona di fiducia/fidata … fondi/denaro/somma/investire | ! persona affidabile
    ! recuperare/recupero (i/dei) {your} fondi/soldi/perdite | ! conto all'estero/estero
    ! affare urgente | ! socio di fiducia/affidabile | ! barrister/avvocato … defunto/eredità/beneficiario
    ! ricarica/postepay/paypal amici
    """,
    // Crypto, trading, gold, investment words.
    .money: """
    ! crypto/cripto/criptovalute/criptovaluta/bitcoin/btc/ethereum/usdt/nft/blockchain/token
    ! trading/trader/forex/scalping | ! investire in/nel/nei/negli/oggi/con
    ! investimenti/investimento immobiliare/immobiliari/finanziari/sicuro/redditizio/sicuri | ? patrimonio
    ! gestione patrimoniale/patrimoni | ! consulente finanziario/finanziaria
    ! rendimento/rendimenti del/annuo/mensile/fino/netto/interessanti | ! % al mese/giorno/settimana
    ! lingotti/lingotto | ! oro fisico/da | ? borsa | dividendi | ! terzo pilastro | ! pilastro #
    ! fondo pensione | ! piano/piani di accumulo | pac | ! i {your} risparmi
    ! far (fruttare/lavorare/rendere) (i/il) soldi/denaro/risparmi | ! segnali di/trading
    ! bot (di/automatico) trading | ! polizza/polizze vita/investimento/unit
    ? assicurazione/assicurazioni/mutuo/mutui | ? dubai/bali
    ! appartamenti/immobili (a/da/di) dubai/reddito/pregio/nuova | ! interesse composto
    ! portafoglio titoli/diversificato/di | ! protezione del patrimonio | ! off market
    """,
    // Courting of strangers.
    .romance: """
    ! {your} sorriso/sguardo/bellezza/viso/occhi/fascino
    ! bel/bello/bella/bellissimo/dolce sorriso/viso/sguardo/donna/occhi
    ! amicizia sincera/vera/duratura/onesta | ! relazione seria/sincera/stabile/duratura | ! anima gemella
    ! vero/grande amore | ! trovare/cerco l'amore
    ! sembri/sembra/sembrate (una/un/molto) (persona) gentile/dolce/simpatica/speciale/affascinante
    ! sei/è molto/davvero/una/così (bella/bellissima/affascinante/carina/attraente/elegante) donna/bella
    ! sei/è molto/davvero/una/così (bella/bellissima/affascinante/carina/attraente/elegante) affascinante
    ! sei/è molto/davvero (bella/bellissima/affascinante/carina/attraente/elegante) carina/attraente
    ! sei/è una/così (bella/bellissima/affascinante/carina/attraente/elegante) carina/attraente
    ! {your} foto profilo/del/di | ! sono vedovo/vedova/single/divorziato/divorziata
    ! cuore solo/solitario/puro | ! sei/è sposata/sposato/single/fidanzata
    ! conoscerti/conoscerci/conoscersi/conoscerla meglio | ! fare la {your} conoscenza
    ! colpo di fulmine | ! cara mia | tesoro | ! rifarmi una vita
    ! uomo/donna onesto/sincero/sincera/solo/sola | ! diventare/essere amici/amica | ! amicizia con te/lei
    """,
    // Renting, buying or lending accounts.
    .rental: """
    ! affittare/noleggiare (di/un/il/la/i/account/profili/tuo/suo) account/profilo/profili
    ! affitto/noleggio/affittiamo (di/un/il/la/i/account/profili/tuo/suo) account/profilo/profili
    ! noleggiamo/comprare (di/un/il/la/i/account/profili/tuo/suo) account/profilo/profili
    ! acquistiamo/acquisto/prestare (di/un/il/la/i/account/profili/tuo/suo) account/profilo/profili
    ! {your} account/profilo linkedin (in/al/per) affitto/mese/noleggio/€
    ! account linkedin in/con/vecchi/inattivo/affitto/verificati/a | ! accesso al {your} account/profilo
    ! usare il {your} profilo/account | ! € al mese … {your} profilo/account | ! affitto/noleggio mensile
    """,
    // Other channels.
    .channel: """
    ! whatsapp/whatsap/watsapp/wapp | ! telegram | ! wechat | ! hangout/hangouts | ! viber | ? skype
    ! {your} numero ? | ! scrivimi/scrivetemi/contattami/contattatemi pure/in/su/al/qui/a
    ! mi scriva/contatti/chiami (pure) su/al/via/a | (in) privato | ! messaggio privato | ? instagram
    ? il mio numero | ! chiamami/chiamatemi/chiamaci al/allo/pure | ! mia mail/email è/privata/personale
    ! {your} indirizzo mail/email/di ? | ! via/per sms
    """,
  ]
}
