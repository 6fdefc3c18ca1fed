extension Italian {
  /// Signs of recruiters, of people who collect contacts and of people who look for work.
  static let careers: [Cue: String] = [
    // Templates of recruiters and staffing agencies.
    .recruiting: """
    ! vi/le serve/serveno/servono personale/manodopera/operai/stagionali
    ! stagionali/operai già formati/alloggiati | ! m f | ! f m | ! m f d | ! w m d | ! h f
    ! per (un/conto/una/il) (di/azienda/un) (nostro/nostra/mio/importante) cliente/clienti
    ! per conto di un/una/azienda/importante | ! per un (nostro/mio/importante) cliente
    ! azienda cliente | ! per importante azienda/realtà/gruppo/società
    ! sto/stiamo (attualmente) cercando/selezionando/ricercando un/una/per/figure/profili
    ! siamo alla ricerca | ! ricerchiamo/selezioniamo | ! cerchiamo (un/una/dei/delle/per) {role}
    ? cerco (un/una/dei/delle) {role}
    {role} con/senior/junior/esperto/esperienza | ! assumiamo/assumono/assume
    ! posizione/posizioni (aperta/aperte/di/come/disponibile/in) lavorativa
    ! offerta/offerte/opportunità/proposta (di) (lavoro) (carriera) lavorativa/professionale
    ! offerta/offerte/opportunità/proposta (di) (lavoro) (carriera) lavorative/professionali
    ! opportunità/offerta/offerte/proposta di lavoro/carriera | opportunità
    ! contratto (a/di) (tempo) indeterminato/determinato/somministrazione/apprendistato
    ! tempo indeterminato/determinato/pieno | ! tempo pieno/#
    ! aperto/aperta/aperti (a) (valutare/ad/nuove) (nuove) (ascoltare) opportunità/proposte/sfide/cambiamento
    ! valutare/valutando/valuteresti/valuterebbe (*) (nuova) opportunità/proposte/sfide
    ! valutare/valutando/valuteresti/valuterebbe (*) (nuova) sfida/offerte/cambio
    ! nuova/nuove/prossima sfida/sfide/opportunità professionale/professionali
    ! agenzia per/di (il) lavoro/selezione/somministrazione
    ! società/studio di selezione/ricerca/headhunting | ! head hunter/hunting
    ! headhunter/recruiter/recruiting | ! cacciatore/cacciatrice di | ! talent acquisition/specialist
    ! ricerca e selezione | ! selezione del personale
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (linea/adatto) linea
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (interessante/perfetto) linea
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (linea/adatto) linea
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (interessante/perfetto) linea
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (linea/adatto) adatto
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (interessante/perfetto) adatto
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (linea/adatto) adatto
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (interessante/perfetto) adatto
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (linea/adatto) corrisponde
    ! (il) {your} profilo (potrebbe) (essere/molto/in) (in) (interessante/perfetto) corrisponde
    ! (il) {your} profilo (sembra/risulta) (essere/molto/in) (in) (interessante/perfetto) corrisponde
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (linea/adatto) corrisponde
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (interessante/perfetto) corrisponde
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (linea/adatto) interessante
    ! (il) {your} profilo (potrebbe) (essere/molto/in) (in) (interessante/perfetto) interessante
    ! (il) {your} profilo (sembra/risulta) (essere/molto/in) (in) (interessante/perfetto) interessante
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (linea/adatto) interessante
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (interessante/perfetto) interessante
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (linea/adatto) perfetto
    ! (il) {your} profilo (potrebbe/sembra/risulta) (essere/molto/in) (in) (interessante/perfetto) perfetto
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (linea/adatto) perfetto
    ! (il) {your} profilo (è/mi/corrisponde) (essere/molto/in) (in) (interessante/perfetto) perfetto
    ! in linea con la/il/quanto/una/le
    ! inviarmi/inviami/mandami/mandarmi/inviaci/inviarci/condividere/girarmi (il) {your} cv/curriculum
    ! il {your} cv/curriculum | ! cv aggiornato | ! curriculum aggiornato
    ral/retribuzione/stipendio/salario | ! ral
    ! retribuzione/stipendio (lordo/fino/tra/da/annua/commisurata/competitivo/interessante/di) a/#
    ! pacchetto/ral (lordo/fino/tra/da/annua/commisurata/competitivo/interessante/di) a/# | ! # k
    ! smart working | ! full remote | ! da remoto | candidatura/candidature
    candidati/candidarsi/candidarti/candida | ! processo/iter di selezione/selettivo
    ! bonus/premio (per/di) chi/referral/segnalazione | referral | ! conosce/conosci/conoscete qualcuno
    ! nella {your} rete/cerchia | ! missione/incarico temporanea
    ! figura/figure professionale/professionali/di/come/del di | ! risorsa/risorse da inserire
    ! inserimento (diretto/in) azienda | ! entrare (a/in/nel) (far) (parte) team/azienda/nostro
    ! far parte di/del (un) team | ! unirti/unirsi al (nostro) team
    ! in forte/piena/continua crescita/espansione | ! crescita professionale
    ! cambiare/cambio lavoro/azienda/aria | ! cambio di lavoro
    ! difficoltà (a/nel/di) (trovare/reperire/reperimento) personale/figure
    ! trovare/cercare/reperire/selezionare personale
    ! {your} selezioni/assunzioni/ricerche di/in/personale
    ! manodopera/lavoratori/operai/interinali/stagionali qualificata/qualificati/disponibili/specializzati
    candidati/candidata/candidato | ! {role} disponibile/disponibili da/subito/a
    ! abbiamo un/una/alcuni {role} | ! job description | ! auto aziendale | ! buoni pasto
    ! welfare aziendale | benefit | ! posto fisso | ! massima riservatezza/discrezione
    ! diverse/varie/numerose posizioni/opportunità/ricerche | ! {your} situazione lavorativa/professionale
    ! {your} prossimo/prossima passo/sfida | ! sta/stai valutando/guardando | talenti | collocamento
    """,
    // What people write to anybody to know more people.
    .networking: """
    ! ampliare/allargare/espandere/arricchire (crescere) (la/il/le) {our} rete/network
    ! ampliare/allargare/espandere/arricchire (crescere) (la/il/le) {our} contatti/cerchia/connessioni
    ! estendere/costruire/far/sviluppare (crescere) (la/il/le) {our} rete/network
    ! estendere/costruire/far/sviluppare (crescere) (la/il/le) {our} contatti/cerchia/connessioni
    ! {our} rete/network di/con | ! la mia rete
    ! entrare (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) rete
    ! entrare (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatti
    ! entrate (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) rete
    ! entrate (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatti
    ! aggiungerla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) rete
    ! aggiungerla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatti
    ! entrare (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatto
    ! entrare (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) network
    ! entrare (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) parte
    ! entrate (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatto
    ! aggiungerla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatto
    ! entrate (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) network
    ! entrate (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) parte
    ! aggiungerla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) network
    ! aggiungerla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) parte
    ! aggiungerti (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) rete
    ! aggiungerti (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatti
    ! averla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) rete/contatti
    ! averti/farne (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) rete
    ! averti (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatti
    ! farne (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatti
    ! aggiungerti (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatto
    ! averla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatto
    ! aggiungerti (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) network
    ! aggiungerti (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) parte
    ! averla (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) network/parte
    ! averti (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatto
    ! farne (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) contatto
    ! averti/farne (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) network
    ! averti/farne (a/nella/alla/in/tra/parte) (far/parte) (della) (mia/miei/tua/sua/contatti/rete) parte
    ! {your} rete/network/cerchia
    ! condividiamo (gli/la/lo/le/molti/interessi) stessi/stessa/stesso/passione
    ! interessi/passioni/valori/conoscenze comuni/simili/condivisi/in
    ! scambiare/scambiarci/scambio (qualche/di/delle/due/su/con/tra) idee/opinioni/esperienze/idea
    ! confronto/confrontarmi/scambiarsi (qualche/di/delle/due/su/con/tra) idee/opinioni/esperienze/idea
    ! scambiare/scambiarci/scambio (qualche/di/delle/due/su/con/tra) parere/spunti/professionisti/colleghi
    ! confronto/confrontarmi/scambiarsi (qualche/di/delle/due/su/con/tra) parere/spunti
    ! confronto/confrontarmi/scambiarsi (qualche/di/delle/due/su/con/tra) professionisti/colleghi
    ! scambio/scambi di idee/opinioni/vedute/esperienze/contatti
    ! imparare/apprendere (da/dal/dalla/dai) {your}/professionisti/chi/lei/te | ! {your} percorso mi/è
    ! contatti/collegamenti/conoscenze/connessioni/amici in comune
    ! (tanti/molti/diversi/alcuni/#) contatti comune/comuni/condivisi
    ! stesso/stessa/stessi settore/campo/ambito/ramo/città/regione/zona/mondo/ambiente di/professionale
    ! restiamo/rimaniamo/restare/rimanere/teniamoci/mantenere (in) contatto/connessi/collegati
    ! restare/rimanere/restiamo/rimaniamo in contatto | ! teniamoci in contatto
    ! connetterci/connettermi/connettersi/collegarci/collegarmi/connettiamoci
    ! mi farebbe/fa piacere connettermi/averla/averti/entrare/collegarmi/conoscerla/conoscerti/scambiare
    ! piacere di conoscerla/conoscerti/connettermi/averla/averti
    ! lieto/lieta di (entrare/far/fare/averla/averti/conoscerla/connettermi/conoscerti/essere) parte/in
    ! felice di (entrare/far/fare/averla/averti/conoscerla/connettermi/conoscerti/essere) parte/in
    ! contento di (entrare/far/fare/averla/averti/conoscerla/connettermi/conoscerti/essere) parte/in
    ! contenta di (entrare/far/fare/averla/averti/conoscerla/connettermi/conoscerti/essere) parte/in
    ! grazie (per) (aver/averla/averti/averlo/avermi) accettato/aggiunto/accolto
    ! grazie per (il/la/l'/lo) collegamento/richiesta/contatto/connessione/aggiunta/amicizia/invito
    ! accettato/accettare (la/il/mio/mia/l'invito) (mia) richiesta/invito
    ! la mia richiesta (di) collegamento/contatto
    ! seguire/seguo (con) (interesse/i/il/le) {your} contenuti/attività/percorso/post/pubblicazioni
    ! sinergia/sinergie
    ! persone/professionisti/profili/gente interessanti/stimolanti/ispiranti/appassionate
    ! persone/professionisti/profili/gente affini/appassionati/simili/del
    ! tra/fra professionisti/colleghi/imprenditori/addetti/dirigenti/connazionali
    ! professionisti del/nel/della settore/mondo/campo
    ! eventuali/possibili/future/futuri/potenziali collaborazioni/sinergie/opportunità/scambi/confronti
    ! creare/costruire/creiamo/instaurare (nuove/nuovi/una/un/delle/dei) connessioni/contatti/relazioni
    ! creare/costruire/creiamo/instaurare (nuove/nuovi/una/un/delle/dei) legami/rete/ponti/contatto
    ! fare rete/network/networking | ! fare la (sua/tua/vostra) conoscenza
    arricchente/arricchenti/proficuo/proficua/proficui
    ! curioso/curiosa di (conoscere/seguire/scoprire/leggere) (il/la/i/le) {your} | ? buona giornata
    ! collaborare insieme | ! colleghiamoci/conosciamoci
    ! mi piacerebbe (molto) (restare/rimanere/far/collegarmi/connettermi) in
    ! mi piacerebbe (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) in
    ! mi piacerebbe (molto) (restare/rimanere/far/collegarmi/connettermi) parte
    ! mi piacerebbe (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) parte
    ! mi piacerebbe (molto) (restare/rimanere/far/collegarmi/connettermi) con
    ! mi piacerebbe (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) con
    ! mi piacerebbe (molto) (restare/rimanere/far/collegarmi/connettermi) tra
    ! mi piacerebbe (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) tra
    ! mi vorrei (molto) (restare/rimanere/far/collegarmi/connettermi) in
    ! mi vorrei (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) in
    ! mi vorrei (molto) (restare/rimanere/far/collegarmi/connettermi) parte
    ! mi vorrei (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) parte
    ! mi volevo (molto) (restare/rimanere/far/collegarmi/connettermi) in
    ! mi volevo (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) in
    ! mi volevo (molto) (restare/rimanere/far/collegarmi/connettermi) parte
    ! mi volevo (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) parte
    ! mi vorrei (molto) (restare/rimanere/far/collegarmi/connettermi) con
    ! mi vorrei (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) con
    ! mi vorrei (molto) (restare/rimanere/far/collegarmi/connettermi) tra
    ! mi vorrei (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) tra
    ! mi volevo (molto) (restare/rimanere/far/collegarmi/connettermi) con
    ! mi volevo (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) con
    ! mi volevo (molto) (restare/rimanere/far/collegarmi/connettermi) tra
    ! mi volevo (molto) (conoscerla/conoscerti/aggiungerla/aggiungerti/entrare) tra | mondo del/della/dei
    ! uno sguardo alla
    """,
    // Looking for work.
    .jobSeeking: """
    ! cerco/cercando/ricerco (*) (*) lavoro/stage/tirocinio
    ! cerco/cercando/ricerco (*) (*) impiego/occupazione/apprendistato
    ! alla/in ricerca (attiva) (di/del) (*) lavoro/stage/tirocinio
    ! alla/in ricerca (attiva) (di/del) (*) opportunità/impiego/occupazione/posto
    ! ricerca di lavoro/un/una/uno/nuove stage/tirocinio/lavoro/opportunità
    ! in cerca di lavoro/un/una/stage/prima/nuove
    ! (posto/periodo) (di) stage/tirocinio/apprendistato di/da/presso/nella/curriculare
    stage/tirocinio presso/nella/da/di/curriculare/estivo | ! open to work | ! il mio cv/curriculum
    ! cv/curriculum (in/vitae) allegato | ! cv in | ! allego (il) (mio) cv/curriculum
    ! la mia candidatura | ! candidatura spontanea | ! lettera di motivazione/presentazione
    ! state/sta/stai assumendo/cercando personale ?
    ! {your} azienda/studio/team/struttura … assume/cerca/assumendo/posizioni/stagisti/personale ?
    ! posizioni/posti aperte/vacanti/disponibili/liberi ?
    ! neolaureato/neolaureata/neodiplomato/neodiplomata | ! appena laureato/laureata/diplomato/diplomata
    ! laureando/laureanda … cerco/stage/lavoro | disoccupato/disoccupata/disoccupazione/naspi/urc
    ! (entrare/lavorare) (a/nel/nella/per/con/presso) (far) (parte) {your} team/azienda/studio
    ! (entrare/lavorare) (a/nel/nella/per/con/presso) (far) (parte) {your} realtà/società/organico
    ! lavorare per/con/nella/presso/da {your}/voi/lei | ! mie competenze
    ! motivato/motivata (e/a) serio/seria/volenteroso | ! volenteroso/volenterosa
    ! inoltrare/girare/passare/segnalare/far (il) (avere) (mio) {our} cv/curriculum/profilo/candidatura
    ! disponibile (da/fin) subito/immediatamente/trasferirmi/trasferte | ! disponibilità immediata
    ! qualsiasi lavoro/mansione/opportunità/occasione | ! posto di apprendistato/lavoro/stage
    ! studente/studentessa … (cerco/cerca) … stage/tirocinio/lavoro
    ! un'opportunità presso/nella/di/lavorativa/per
    ! se sente/senti/sapete/sa/sai di qualcosa/qualche/opportunità/posizioni/lavoro
    ! visto/permesso di lavoro | ! la mia ricerca | ! una possibilità (di) lavoro/colloquio
    ! un colloquio di/conoscitivo/con | ! reinserirmi/ricollocarmi/riqualificarmi | ! prima esperienza
    """,
  ]
}
