extension Italian {
  /// Signs of a question that is meant for one reader, and of private life.
  static let personal: [Cue: String] = [
    // Thesis, exam, school project.
    .student: """
    ! tesi/tesina/elaborato di/per/triennale/magistrale/sul/sulla/su/finale/in
    ! la/mia/nostra (mia) tesi/tesina | ! laurea magistrale/triennale | magistrale/triennale
    ! dottorando/dottoranda/tesista/laureando/laureanda/specializzando/specializzanda
    ! sono (uno/una/al) (studente/studentessa/dottorando/liceale/allievo/allieva/apprendista) studente
    ! sono (uno/una/al) (studente/studentessa/dottorando/liceale/allievo/allieva/apprendista) studentessa
    ! sono (uno/una/al) (studente/studentessa/dottorando/liceale/allievo/allieva/apprendista) liceale
    ! sono (uno/una/al) (studente/studentessa/dottorando/liceale/allievo/allieva/apprendista) dottorando
    ! sono (uno/una/al) (studente/studentessa/dottorando/liceale/allievo/allieva/apprendista) dottoranda
    ! sono (uno/una/al) (studente/studentessa/dottorando/liceale/allievo/allieva/apprendista) apprendista
    studente/studentessa di/del/della/in/al
    ! primo/secondo/terzo/quarto/quinto/ultimo anno di/del/della/al
    ! quinta/terza/quarta/seconda liceo/superiore/elementare/media
    ! relatore/relatrice/docente/correlatore di/della tesi
    ! mio/mia/nostro/nostra (relatore/relatrice/docente) professore/professoressa/prof di/mi/ci/ha
    ! mio/mia/nostro/nostra (relatore/relatrice/docente) relatore/relatrice/docente/maestra di/mi/ci/ha
    ! (per/un/il/ho/alla) (un) esame/esami/maturità/interrogazione/lavoro (di) maturità/matura
    ! esame di | ! maturità | ! lavoro di maturità/bachelor/diploma/matura/ricerca | ! ho # anni
    ! sto scrivendo/preparando/facendo (una/la/un/il) (mia/mio) tesi/tesina/ricerca/esame
    ! sto scrivendo/preparando/facendo (una/la/un/il) (mia/mio) elaborato/lavoro/presentazione/dottorato
    ! per (la/una/un/il/mia) (mia/mio) scuola/tesi/ricerca/corso/compito/tesina/esame
    ! progetto/ricerca/compito scolastico/scolastica/di scuola | ! la nostra/mia classe/prof/scuola
    ! all'università di/degli | supsi/usi/politecnico/bocconi | ! dottorato in/di/su | ! alternanza scuola
    ! pcto
    """,
    // A concrete question that only the reader can answer.
    .question: """
    ! come ha/hai/avete/aveva fatto/risolto/scelto/ottenuto/calcolato/trovato/misurato/montato/ricavato
    ! perché (non) ha/hai/avete/aveva scelto/usato/messo/scritto/deciso/preferito
    ! quale/quali/che/quanto/quanta … ha/hai/avete/usa/usi/usate/aveva/usava usato/messo/scelto/utilizzato
    ! da/di dove viene/vengono/proviene/arriva/ha/hai preso/la/il
    ! dove ha/hai/avete trovato/comprato/preso/visto/letto/messo/imparato
    ! ha/hai/avete/avrebbe (per/forse) (caso) (ancora/conservato/tenuto) ancora/conservato/tenuto
    ! sa/sai/sapete/saprebbe/sapresti (per/ancora/forse) (caso) se/dove/chi/quando
    ! sa/sai/sapete/saprebbe/sapresti (per/ancora/forse) (caso) come/perché/quale/dirmi/indicarmi
    ! intendeva/intendevi/intende/intendi/voleva/volevi dire/proprio/con/forse | ! è normale
    ! è giusto/corretto/esatto/voluto/vero/possibile così/che ? | ! è un errore/refuso
    ! qual è/era (la/il) differenza/fonte/marca/riferimento/temperatura/varietà/misura/titolo
    ! che marca/versione/farina/colla/misura ha/hai/usa/usi/è/era
    ! che temperatura/metodo/edizione/legno/obiettivo/macchina ha/hai/usa/usi/è/era
    ! di che/quale anno/edizione/legno/versione/marca
    ! a che/quale temperatura/pagina/età/epoca/profondità/altezza/punto
    ! per quanto tempo ha/hai/l'ha/lascia/avete | ! funziona/esiste/vale/c'è ancora ?
    ! c'è/esiste/ci (un/una/qualche/sono) motivo/modo/versione/traduzione/seguito/ragione ?
    ! una domanda su/sul/sulla/tecnica/precisa/veloce/sciocca/pratica/da | ! piccola domanda/curiosità
    ! per curiosità | ! ho (solo/una) (sola/piccola/domanda) domanda
    ! mi chiedo/domando/chiedevo/domandavo come/perché/dove/cosa/quale/quanto/chi/da
    ! non ho (ben) capito/trovato/chiaro | ! non capisco | ! non mi è chiaro
    ! non riesco/riuscivo/riusciamo a | ! mi sono bloccato/bloccata/incagliato/piantato su/al/alla
    devo/dovrei/bisogna * ? | ! cosa (mi) consiglia/consigli/consiglierebbe/farebbe/faresti/suggerisce
    ! cosa faresti/farebbe al
    ! quale/quali (mi) consiglia/consigli/consiglierebbe/consiglieresti/preferisce
    ! mi consiglia/consigli/consiglierebbe/consiglieresti
    ! può/puoi/potrebbe/potresti/potete (gentilmente/per) (favore) dirmi/indicarmi/spiegarmi/confermarmi
    ! può/puoi/potrebbe/potresti/potete (gentilmente/per) (favore) chiarirmi/precisarmi
    ! può/puoi/potrebbe/potresti/potete (gentilmente/per) (favore) aiutarmi/illuminarmi/ricordarmi
    ! mi può/puoi/potrebbe/potresti/sa/sai/saprebbe dire/indicare/spiegare/confermare/chiarire/aiutare
    ! mi sa/sai dire | ! è meglio/preferibile se/il/la/un/usare ? | ! ho ragione/torto | ! mi sbaglio
    ! si tratta di/del/della ? | ! come si chiama/chiamava/pronuncia/traduce/spiega/fa
    ! chi era/è (la/il/quel/quella) … foto/signore/signora | ! ancora valido/vero/dell'idea/attuale ?
    ! che fine ha | ! riferimento esatto/preciso | ! ha/hai cambiato idea | come mai
    lo stesso di/del/che ?
    """,
    // Asks for little.
    .modesty: """
    ! non serve/occorre (che) una/rispondere/risponda/risposta/rispondermi
    ! non (deve/devi/c'è) (per) (forza) (bisogno) (di) rispondere/rispondermi
    ! (non) (mi) aspetto/aspettavo risposta/risposte
    ! bastano/basta (anche/solo) (*) (sola) riga/righe/parole/frase/parola/cenno
    ! una (sola) riga basta/basterebbe/mi | ! non ha/hai/avete (il) tempo
    ! se/quando ha/hai/avete/trova/trovi (un/due/il/cinque) attimo/minuto/minuti/tempo/momento
    ! quando può/puoi/vuole/vuoi/le/ti (è/fa) comodo
    ! non si/ti/vi preoccupi/preoccupare/senta/scomodi/disturbi/preoccupate
    ! scusi/scusa/scusate/scusami/perdoni (se/il/per) (la/il/ti) disturbo/disturbarla/messaggio/lungo/lunga
    ! scusi il/se | ! scusa se | ! il disturbo
    ! non vorrei/voglio/volevo disturbare/disturbarla/disturbarti/abusare/approfittare
    ! senza disturbare/disturbarla | ! non so se (si/ti/lei/tu/vi) ricorda/ricordi/ricorderà/risponde
    ! non so se mi/si/ti | ! forse/probabilmente (non) (si/ti/mi) ricorda/ricordi/ricorderà
    ! lei non mi conosce | ! non mi conosce/conosci | ! non ci conosciamo di/ma
    ! {our} budget/mezzi/possibilità | piccolo/modesto/ridotto budget | ! pochi soldi/mezzi
    ! non posso/possiamo (pagare/spendere/permettermi/permetterci/offrire) molto/tanto/granché
    ! nulla/niente di/d' urgente/grave | ! niente d'urgente | ! non è urgente | ! non c'è fretta
    ! senza fretta | ! con calma | ! con comodo | capirei/capirò/capisco
    ! domanda (un) (po') stupida/sciocca/banale/ingenua | ! non me ne intendo | ! non ci capisco/capiamo
    ! principiante/dilettante/profano/profana/inesperto/inesperta/autodidatta | ! alle prime armi
    ! spero di non/che disturbare/disturbarla/disturbarti | ! non oso
    ! per mia curiosità/informazione/cultura | ! se no niente/pazienza/fa
    ! sennò/altrimenti pazienza/niente/nulla | pazienza
    """,
    // Family, private life, humour.
    .life: """
    ! casa sua/tua/nostra/mia | ! ho comprato casa
    ! mio/nostro marito/padre/fratello/figlio/papà/babbo/cugino/nonno/zio
    ! mio/nostro nipote/suocero/cane/gatto/bimbo/compagno/moroso/genero/cognato
    ! mia/nostra moglie/madre/sorella/figlia/mamma/cugina/nonna
    ! mia/nostra zia/nipote/suocera/bimba/compagna/morosa/ragazza/gatta
    ! miei/nostri genitori/figli/nonni/bambini/ragazzi/suoceri/nipoti | ! mie/nostre figlie
    ! i/tuoi/suoi/vostri (tuoi/suoi/vostri) figli/bambini/genitori | la famiglia | ! tutta la famiglia
    ! {your} bambini/cane/gatto/bimbo/bimba/piccolo/piccola
    matrimonio/fidanzamento/funerale/battesimo/nascita/bebè/incinta/partorito/comunione/gemelli/nozze
    mancato/mancata/morto/morta/scomparso/scomparsa/defunto/lutto
    ospedale/l'ospedale/operazione/operato/operata/chemio/malato/malata/malattia/cancro/febbre
    ! in pensione | pensionato/pensionata | trasloco/trasferiti/trasferita/traslocato
    ! haha/ahah/ahahah/hahaha/eheh/lol/hihi | ! birra/birre/birretta/grigliata/polenta/tombola
    ! bocce/briscola/jass/castagnata/risotto/pizzata/vendemmia | aperitivo/spritz/grappa
    ! beviamo/bere/bersi (una/un/qualcosa/insieme) birra/caffè/bicchiere | ! una birra
    ! un bicchiere di/insieme | orto/giardino/baita/rustico/montagna/gita/escursione/bici/bicicletta
    sci/coro/banda/chitarra/violino/pianoforte/maglia/pesca/mare/spiaggia
    calcio/calcetto/partita/derby/hockey/tifoso/stadio/ambrì
    vacanze/vacanza/natale/pasqua/carnevale/ferragosto | ! baci/bacio/bacioni/abbraccio/abbracci/bacino
    ! un abbraccio | ! ti/vi/la abbraccio/bacio | ! con affetto | ! affettuosamente
    cane/gatto/gatta/galline/cavallo/coniglio/cagnolino | torta/marmellata/crostata/lasagne/dolce
    ! che ridere/risate/bello/storia/ricordi/ricordo/serata/festa/sorpresa/nostalgia
    ! ricordi/ricordo d'infanzia/di/bei/bel | nostalgia | ! mi/ci manca/manchi/mancano
    ! mi ricorda/fa (tanto) pensare/sorridere | ! penso/pensiamo (*) a te/lei/voi
    ! a casa nostra/mia/tua | ! il/la piccolo/piccola va/dorme/è/ha/sta
    """,
  ]
}
