extension German {
  /// Signs of what else is sent to many: vacancies, money asked, surveys, honours, events, jobs.
  static let mass: [Cue: String] = [
    // Templates of recruiters and agencies, and of firms that look for staff.
    .recruiting: """
    ! m w d
    ! w m d
    ! m w x
    ! {fur} (einen/unseren/unsere/eine/meinen) … kunden/mandanten/klienten … suche/suchen/sucht
    ! {fur} (einen/unseren/unsere/eine/meinen) … auftraggeber/konzern … suche/suchen/sucht
    ! suche/suchen/sucht (ich/wir/aktuell/derzeit) … {fur} … kunden/mandanten/klienten/auftraggeber
    ! besetze/besetzen (ich/wir/aktuell/derzeit) … {fur} … kunden/mandanten/klienten/auftraggeber
    ! personalberat~/personalvermittl~/personaldienstleist~/headhunt~/recruiter~/zeitarbeit~
    ! position/stelle/rolle … zu besetzen/vakant/spannend/interessant/vorstellen
    ! vakanz/positionen/vakanzen … zu besetzen/vakant/spannend/interessant/vorstellen
    ! vakanz~
    ! neue/neuen/spannende/neuer herausforderung~/veränderung/möglichkeiten
    ! beruflichen/berufliche/nächste/naechste herausforderung~/veränderung/möglichkeiten
    ! passt/passen/passend … {ihr} profil/erfahrung/qualifikation~
    ! gehalt/jahresgehalt/jahresbrutto/zielgehalt/lohn/fixum bis/von/ab/zwischen/um/mindestens/rund #
    ! lebenslauf/cv/bewerbungsunterlagen/unterlagen … schicken/senden/zusenden/zukommen
    ! lebenslauf/cv/bewerbungsunterlagen/unterlagen … schicke/schick/bewerben
    ! empfehlungsprämie/empfehlungspraemie/vermittlungsprämie/prämie … empfehl~/vermittl~/jemand~
    ! leiter/leiterin/ingenieur~/entwickler~/techniker~/controller~/einkäufer~
    ! gehalt/lohn/jahresgehalt/jahreslohn (von/ab) bis/ab/von/zwischen/um {eur} #
    executive search | direktvermittlung | talent acquisition | active sourcing | arbeitnehmerüberlassung
    spannende/spannenden/interessante/attraktive/passende/neue position/rolle/stelle/vakanz
    spannende/spannenden/interessante/attraktive/passende/neue aufgabe/jobs/projekte
    offen {fur} (etwas) neues/neue/wechsel/stelle/berufliche/angebote/jobangebote/möglichkeiten
    wechselwillig/wechselbereit/wechselmotiviert | jobwechsel | beruflich zu verändern/veraendern
    beruflich verändern | nächsten/naechsten/nächster karriereschritt/schritt
    {ihr} profil/erfahrung/lebenslauf/hintergrund/qualifikation … passt/passen/passend
    {ihr} profil/erfahrung/lebenslauf/hintergrund/qualifikation … perfekt/gesucht/anforderungen
    {ihr} erfahrung … als/im/in/mit … {fur} eine/die position/stelle/rolle | # {eur} brutto
    brutto im/pro monat/jahr | kollektivvertrag überzahlung | überzahlung | # jahresgehalt | # 000 brutto
    gehaltsvorstellung~/gehaltswunsch/stundensatz … verfügbarkeit/start
    attraktives/übertarifliche~ gehalt/bezahlung | # urlaubstage | # tage urlaub | firmenwagen
    dienstwagen | jobrad | jobticket | homeoffice anteil/option/möglich | # % homeoffice/remote/pensum
    # stunden woche | vier tage woche | 4 tage woche | unbefristet~ | festanstellung
    schick/schicken/senden/sende … mir/uns {ihr} lebenslauf/cv/profil/unterlagen | aktuelles profil/cv
    wir suchen … mitarbeiter~/verstärkung/fachkräfte~/elektriker~/monteur~
    wir suchen … pfleger~/pflegekräfte~/ingenieur~/techniker~
    wir suchen … entwickler~/fahrer~/lehrkräfte~/berater~/verkäufer~
    wir suchen … vertriebler~/köche~/buchhalter~/quereinsteiger~
    suche/suchen wir … verstärkung/mitarbeiter~/kolleg~/fachkräfte~/entwickler~/quereinsteiger~/aushilfe~
    verstärkung {fur} | suchen … verstärkung | unser team … wächst/verstärk~/erweiter~
    teil unseres/des teams | quereinsteiger~ | fachkraft {fur} | stellenangebot~ | jobangebot~
    stellenbeschreibung | bewerberpool | talentpool | ideale besetzung | jobprofil | stellenprofil
    anforderungsprofil
    verschiedene/mehrere/diverse/zahlreiche positionen/stellen/vakanzen/projekte/rollen/einsätze
    projektanfrage | projekt … freiberuf~/freelance~/auslastung/remote/onsite/asap | start … asap/sofort
    laufzeit … monate/option | rahmenvertrag | stundensatz/tagessatz bis
    {kann} {sie} … jemanden/jemand empfehlen … {fur}
    kennen/kennst {sie} jemanden/jemand … sucht/passt/wechsel~/job
    wechselprämie/antrittsprämie/startprämie | personal … zur verfügung/stellen/überlassen/vermitteln
    qualifizierte/geprüfte/erfahrene/motivierte pflegekräfte/fachkräfte/mitarbeiter
    qualifizierte/geprüfte/erfahrene/motivierte handwerker/entwickler/kandidaten
    diskret/vertraulich … position/gespräch/wechsel/mandat | suchmandat | mandat {fur}
    mandant~/kunde … sucht/im raum/region
    suche ich einen/eine/derzeit/aktuell … leiter~/ingenieur~/entwickler~/techniker~
    mandant/mandantin/kunde sucht | im raum … suche/sucht
    wechsel … nachgedacht/denken/thema/interessant | flexible arbeitszeiten
    betriebliche altersvorsorge und | weiterbildungsmöglichkeiten | lohn von | # % pensum
    lust … {dich} … zu verändern/neue | wie sieht's bei dir | eine neue stelle
    bei uns anfangen/einzusteigen/einsteigen
    ? beruflich … verändern/neuorientier~/weiterentwickeln
    ? {sie} … in unserem/unser team
    ? kandidat~
    ? ab sofort
    ? auslastung
    ? kennen/kennst {sie} jemanden
    """,
    // Investors, rounds, donations, sponsors.
    .fundraising: """
    ! spenden/spende/spendet {sie}
    ! finanzierungsrunde/kapitalrunde/investmentrunde/seedrunde
    ! kapitalgeber~
    pitch deck/pitchdeck | business angels
    suchen/suche … investor~/kapital/geldgeber/beteiligung~/mäzen~ | seed | series a | anteile … # %
    wandeldarlehen | crowdfunding~ | crowdinvesting | startnext | kickstarter | beteiligung an
    investieren … in unser/uns/unsere | investment … # | bewertung von # | ticket~ ab #
    mit {ihr} spende~ | {ihr} spende~ hilft/ermöglicht/kommt/bewirkt | eine spende | um (eine) spende~
    spendenaktion | spendenkonto | fördermitglied~ | patenschaft~ | spendenquittung | spendenlauf
    sponsor~ | sponsoring~ | als sponsor | trikot~ … sponsor~/unterstütz~ | tombola | sachspende~
    bandenwerbung | unterstützen sie unser/unsere/unseren/uns | unterstütze unser/unsere/uns
    jeder euro/beitrag/franken hilft/zählt | nachlass/testament/vermächtnis … bedenken/spende~/stiftung
    gemeinnützig~/gemeinnuetzig~ | hilfsorganisation
    {sie} … als unterstützer~/förderer~/spender~/pate~ zu gewinnen | mit nur/schon # {eur}
    nachfolger~ … unternehmen/gesucht | {ihr} unternehmen … verkaufen/kaufinteress~
    unternehmensnachfolge/nachfolge | käufer/investor {fur} {ihr}
    {ihr} immobilie/wohnung/grundstück/haus … verkaufen/käufer/bewerten/marktwert | investor~ | pre seed
    seed runde
    """,
    // Questionnaires, studies, panels and experts for a fee.
    .survey: """
    ! umfrage … teilnehmen/teilnahme/minuten/dauert/ausfüllen/link/anonym/mitmachen/unterstützen
    ! umfrage~
    ! fragebogen~
    ! an (meiner/unserer/einer/der) studie/befragung/umfrage teilnehmen/teilzunehmen/mitmachen
    ! experteninterview~/expertengespräch~ … vergütet/vergütung/honorar/stunde
    ! expertennetzwerk/expertenberatung~ … vergütet/vergütung/honorar/stunde
    befragung~ | online umfrage | onlineumfrage | online befragung | umfrageteilnehmer | marktforschung~
    teilnehmer~/proband~/testpersonen/interviewpartner~ … gesucht/suche/suchen
    suche/suchen … teilnehmer~/probanden/testpersonen/interviewpartner~/studienteilnehmer~
    dauert (nur/ca/circa/etwa/ungefähr/höchstens/maximal) # minuten/min | dauer # | nur # minuten
    anonym … ausgewertet/behandelt/teilnahme/daten
    {ihr} teilnahme/meinung/einschätzung zählt/hilft/wertvoll | unter allen teilnehmern/teilnehmenden
    verlosen/verlost/verlosung … gutschein~ | # {eur} gutschein | aufwandsent~
    {kann} {sie} … ausfüllen/teilnehmen/mitmachen ? | bitte … ausfüllen/teilnehmen
    ausfüllen … würden/könnten | expertennetzwerk | expertengespräche
    vergütet~ … gespräch/telefonat/interview | {ihr} stundensatz … gespräch | marktstudie
    führungskräfte befragen | wir befragen | ich befrage | befragen (wir) … {firms} | {few} kurze fragen
    {fur} ein (kurzes) interview | interview … {fur} meine/minuten | link zur umfrage/befragung/studie
    # minuten … interview/befragung/gespräch … studie/forschung/arbeit/dissertation
    minuten {fur} ein interview | ein interview schenken | als dank/dankeschön gibt/erhalten/bekommen
    suche … personen/führungspersonen/menschen die … interview/minuten
    ? studie zu/zum/zur
    ? zeitaufwand
    """,
    // Awards, books by many hands, directories, paid places.
    .honour: """
    ! nominier~
    ! ausgewählt/ausgewaehlt … als/für/fuer/worden/preis/auszeichnung
    {sie} wurden/wurdest … ausgewählt/nominiert/empfohlen/auserwählt/vorgeschlagen {fur}
    auszeichnung~ … für/fuer/top | siegel … tragen/verwenden/auszeichn~
    top arbeitgeber/unternehmer/experten | qualitätssiegel | gütesiegel | unternehmer des jahres
    preisverleihung | jury hat | ehrung als
    magazin/zeitschrift/sonderbeilage … vorstellen/porträt~/interview/feature
    magazin/zeitschrift/sonderbeilage … titel/ausgabe/anzeige/präsentieren
    porträt/portrait/interview … unserem/unser magazin | titelstory | fachmagazin | advertorial
    sonderausgabe | co autor~/mitautor~/gastautor~ … buch/gesucht/werden | gemeinschaftsbuch
    sammelband … platz/mitautor~/experten | who's who | verzeichnis … eintrag/aufgenommen/listen/experten
    premium eintrag/profil | expertenverzeichnis | mitglied … unseres/im/in exklusiv~/club/kreis
    exklusive mitgliedschaft | aufnahme in | netzwerkclub
    als speaker/redner/rednerin/sprecher/keynote … unserem/unserer/unser/gesucht/einladen | speaker slot
    ehrendoktor~ | ehrentitel | mitgliedsbeitrag | unternehmerfrühstück | unternehmernetzwerk
    als gast … podcast … unternehmer/gründer/experten/einladen | gast in/im/bei unserem/meinem podcast
    erscheint unser/unsere | druckkostenbeteiligung | beteiligung an den druckkosten | kapitel frei
    ? award
    ? gala
    """,
    // A webinar, a course, a summit: register.
    .event: """
    ! unser~/kostenlos~/kostenfrei~/nächst~/kommend~ webinar~ | zum/im/am webinar | webinar … anmelden
    ! masterclass~
    ! online seminar/workshop/event/kurs/kongress/training … anmelden/kostenlos/platz/teilnehmen/am
    ! anmelden/anmeldung/registrieren/melden … plätze/platz/link/hier/kostenlos/tickets
    ! platz/plätze … sichern/sicher/reservieren/reserviert/begrenzt
    onlineseminar~ | live session | live call | online event | online kongress | bootcamp
    jetzt/hier/gleich anmelden/registrieren/platz | anmeldeschluss | anmeldung unter/über/bis/hier
    tickets ab | lade/laden (ich/wir) {dich} … (herzlich) ein zu/zum/zur
    {dich} … herzlich/gerne … einladen zu/zum/zur
    möchte/moechte/möchten/wollen {dich} … einladen zu/zum/zur/am | infoabend | informationsveranstaltung
    infotag | tag der offenen tür | hausmesse | unternehmerabend | businessfrühstück | business breakfast
    networking event | besuchen sie uns … messe/stand/halle/am | halle # stand | stand #
    freikarte~/eintrittskarte~/messeticket~
    unser/unserem/unserer/unseren (*) seminar/workshop/event
    unser/unserem/unserer/unseren (*) kongress/forum/symposium
    in meinem/meiner/unserem workshop/seminar/training … lernen/lernst/erfahren/erfährst/zeige
    in meinem/meiner/unserem onlinekurs/programm … lernen/lernst/erfahren/erfährst/zeige | early bird
    frühbucher~ | intensivkurs~ | summit | keynotes | referenten aus | unsere referenten
    zertifikatskurs~ | neuer kurs startet | kurs startet | seminarreihe
    start … nächste/naechster kurs/durchgang
    laden {dich} … ein … veranstaltung/hausmesse/event/infoabend/seminar/vortrag/informationsabend
    wir organisieren/veranstalten … abend/event/tagung/treffen/frühstück/workshop/für/fuer
    wir organisieren/veranstalten … abend/event/tagung/treffen/frühstück/workshop/kongress/für
    organisiere/veranstalte ich | veranstalten wir | findet … statt … anmeld~/plätze/teilnahme | impulse
    impulsvortrag
    ? livestream
    ? retreat
    """,
    // What people write to anybody to know more people.
    .networking: """
    netzwerk … erweitern/ausbauen/aufbauen/vergrößern/vergroessern/hinzufügen/aufnehmen/teil
    erweitere/baue … netzwerk | erweiterung meines netzwerks
    in mein/meinem/ihr/dein/meinen netzwerk/kontakten | gleichgesinnte~ | like minded
    auf augenhöhe austauschen | wertvolle/spannende/neue/interessante/tolle kontakte
    spannende/interessante/inspirierende/tolle menschen/leute/persönlichkeiten/köpfe/profile/unternehmer~
    austausch … freuen/freue/interess~/spannend/branche/augenhöhe/ideen/offen/erfahrung~
    fachlichen austausch | freue mich auf … austausch/vernetzung/kontakt/verbindung
    mich … (gerne/gern) mit {ihnen} (zu) vernetzen/austauschen | vernetzen wir | lass/lasst uns vernetzen
    würde/wuerde mich {uber} … vernetzung/verbindung/kontaktanfrage/kontakt/kontaktbestätigung … freuen
    freue/freuen … {uber} … vernetzung/kontaktbestätigung/bestätigung/annahme/connect | zu vernetzen
    uns vernetzen | gegenseitig … unterstützen/inspirieren/profitieren/austauschen/weiterempfehlen
    voneinander (zu) lernen | synergie~ | gemeinsame/gemeinsamen/viele kontakte/verbindungen
    # gemeinsame | gleiche/gleichen/selben/ähnlichen branche/interessen
    in der gleichen/selben/ähnlichen branche/stadt/region/ecke | ähnliche interessen/themen/werte
    selbe zielgruppe | von {ihr} … lernen/erfahrung | {ihr} weg/reise … verfolgen/lernen/folgen
    {ihr} beiträge/beitraege … folgen/verfolgen | verfolge {ihr} … schon/gerne/beiträge/weg/arbeit/mit
    in kontakt (zu) bleiben/treten/kommen | kontakt zu {ihnen} | kontaktanfrage
    anfrage … anzunehmen/annehmen/bestätigen/annimmst | danke fürs/für vernetzen/die/das annehmen
    danke {fur} … vernetzung/vernetzen/kontakt/annahme/connect~/annehmen/kontaktbestätigung
    wachse/wachsen gemeinsam | stärker/besser/weiter vernetzen | netzwerken | networking
    community … teil/aufbauen/wachsen | frauennetzwerk | neu auf/hier/bei linkedin
    neu in der branche/stadt | möchte/würde/will {dich} … kennenlernen | berührungspunkte
    gerne/gern … vernetzen/connecten/verbinden/linken/austauschen | in kontakt bleiben
    wir uns vernetzen | folge {ihr} beiträgen/posts/arbeit | {ihr} beiträgen/posts schon
    """,
    // Looks for work.
    .jobSeeking: """
    ! suche/bin … nach/einen/eine/ein/auf … neuen/neue/neuer job/stelle/anstellung
    ! suche/bin … nach/einen/eine/ein/auf … neuen/neue/neuer arbeitsstelle/herausforderung/aufgabe
    ! arbeitssuchend/jobsuchend/arbeitsuchend/stellensuchend
    ! initiativbewerbung~
    ! mein/meinen lebenslauf/cv … anhang/anbei/angehängt/finden/schicken/anschauen/weiterleiten
    suche (*) arbeit/job
    suche … praktikum/praktikumsplatz/praktikumsstelle/werkstudent~
    suche … ausbildungsplatz/lehrstelle/traineestelle/anstellung | bewerbe mich | bewerben möchte
    meine bewerbung … als/anbei/bei | bewerbung als/um/auf/für
    lebenslauf … anhang/anbei/angehängt/beigefügt | anbei … lebenslauf/cv/bewerbung~
    meine bewerbungsunterlagen
    offene/freie/freien/offenen stelle/stellen/position/positionen … unternehmen/gibt/haben/für/bei ?
    haben/gibt … freie/offene stelle/stellen ? | eine stelle {fur} mich | arbeit {fur} mich
    job {fur} mich | open to work | ab sofort verfügbar | sofort verfügbar | verfügbar ab
    berufseinstieg | einstiegsposition | quereinstieg | schnupperlehre | schnuppern | pflichtpraktikum
    schülerpraktikum | praxissemester | als praktikant/praktikantin/trainee
    weiterempfehlen/empfehlen … hr/personalabteilung/intern/stelle | intern empfehlen
    empfehlung {fur} die/eine stelle | stelle verloren | job verloren | gekündigt worden
    entlassen worden | nach … studium … suche | absolvent~ … suche
    # jahre berufserfahrung/erfahrung als/in/im | bringe … erfahrung … mit | blue card
    visum … job/arbeit | auf jobsuche/arbeitssuche/stellensuche
    auf der suche nach einem/einer … job/stelle/praktikum/anstellung/arbeit~
    auf der suche nach einer/einem neuen | einstiegsstelle | einstiegsjob
    """,
  ]
}
