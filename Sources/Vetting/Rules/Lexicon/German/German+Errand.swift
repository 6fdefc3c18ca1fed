extension German {
  /// Signs of an errand with the reader: buying from them, studying, ordinary business.
  static let errand: [Cue: String] = [
    // Wants the reader's service or goods.
    .buyer: """
    ! nehmen/nimmst/nehmt {sie} … neue/noch/weitere/derzeit kunden/mandanten/klienten/patienten
    ! nehmen/nimmst/nehmt {sie} … neue/noch/weitere/derzeit schüler~/aufträge/an
    ! was würde/wuerde/würden/kostet/kosten/verlangen/verlangst/nehmen/nimmst ?
    ! wie viel/wieviel/was … kosten/verlangen/verlangst/nehmen ?
    ! {ihr} stundensatz/tagessatz/honorar/preise/preis
    ! {ihr} gage/konditionen/lieferzeit/öffnungszeiten/wartezeit
    ! {kann} {sie} mir/uns … angebot/offerte/anbot machen/erstellen/schicken/senden/zukommen
    ! {kann} {sie} mir/uns … kostenvoranschlag/preis machen/erstellen/schicken/senden/zukommen
    ! mir/uns … angebot/offerte/anbot/kostenvoranschlag … machen/erstellen/schicken
    ! mir/uns … angebot/offerte/anbot/kostenvoranschlag … unterbreiten/zukommen/mailen
    ! angebot/offerte/anbot/kostenvoranschlag … einholen/bekommen/bitte
    ! wir suchen/brauchen/bräuchten/braeuchten/benötigen … jemand/jemanden
    ! ich suche/brauche/bräuchte/braeuchte/benötige … jemand/jemanden
    ! suche/suchen/brauche/brauchen/bräuchte/bräuchten … jemand/jemanden der/die
    ! bräuchte/braeuchte/bräuchten/braeuchten
    ! {hatte} {sie} … kapazität~/termin/luft/platz/zeit im/am/noch/frei
    ! haben/hast/habt {sie} … noch frei/verfügbar/lager/vorrätig/termine/kapazität~
    ! machen/machst/macht/bieten/übernehmen/reparieren {sie} auch
    ! liefern/verkaufen/vermieten/verschicken/stimmen {sie} auch
    ! machst/bietest/übernimmst/reparierst/lieferst/verkaufst/vermietest/verschickst/gibst/spielst du ?
    ! {kann} {sie} … reparieren/liefern/übersetzen/uebersetzen/anfertigen/restaurieren ?
    ! {kann} {sie} … übernehmen/vertreten/beraten/vorbeikommen/einbauen ?
    ! möchte/moechte/möchten/moechten … bestellen/buchen/beauftragen/engagieren/mieten/kaufen
    ! möchte/moechte/möchten … {dich} … engagieren/buchen/beauftragen/einladen/gewinnen/verpflichten
    ! würde/würden/wollen … {dich} … engagieren/buchen/beauftragen/einladen/gewinnen/verpflichten
    ! {ware} {sie} bereit/frei/verfügbar … {fur} uns/unser~/einen/eine/am/bei
    ! wir haben … geerbt
    ! brief/schreiben/bescheid … vom/von finanzamt/anwalt/vermieter/gericht/amt/behörde
    ! post/mahnung/kündigung … vom/von finanzamt/anwalt/vermieter/gericht/amt/behörde
    ! ist … wohnung/zimmer/kurs/platz/ferienwohnung/hütte/saal/raum/termin … noch frei ?
    ! bei {ihnen} … bestellen/kaufen/mieten/buchen/bestellt/abholen
    ! bei {ihnen} … anfertigen/machen/feiern/reservieren/gekauft
    was würde/wuerde/würden … kosten | was kostet bei {ihnen}
    mit welchen/welchem kosten/preis/betrag rechnen | kostenvoranschlag
    bitte um (ein/eine) angebot/offerte/anbot | bitten um (ein/eine) angebot/offerte/anbot | ? ich brauche
    wir brauchen | brauchen wir | brauche ich | wir benötigen
    ich suche … {fur} meine/meinen/mein/unsere/unser/unseren
    suche/suchen … handwerker/anwalt/anwältin/fotograf/band
    wir suchen einen/eine … handwerker/anwältin/anwalt/fotografin/fotograf
    wir suchen einen/eine … steuerberater~/tischler/gutachter~/übersetzer~
    wir suchen einen/eine … referent~/dirigent~/band/dj/architekt~/dolmetscher~
    wir suchen einen/eine … moderator~/caterer/malerin/maler/schreiner
    {hast} {sie} … am/im/ab # … zeit/frei | am # {month} … frei/zeit/verfügbar | sind {sie} am # … frei
    noch frei ? | machen/bieten/übernehmen/uebernehmen/reparieren sie ?
    liefern/verkaufen/vermieten/verschicken/restaurieren sie ?
    {kann} {sie} … bauen/nähen/ändern/prüfen/schätzen ?
    {kann} {sie} … montieren/fotografieren/kommen/drucken/gravieren ?
    {kann} man bei {ihnen} … bestellen/kaufen/mieten/buchen/leihen/anmelden ?
    liefern {sie} nach/bis/auch/in
    würde/würden/wollen/will … bestellen/buchen/beauftragen/engagieren/mieten/kaufen
    unser/unsere/mein/meine/meiner/unserer … kaputt/defekt/undicht/gebrochen/gerissen
    unser/unsere/mein/meine/meiner/unserer … ausgefallen/gestorben/leckt/tropft | wasserschaden
    rohrbruch | geerbt | finanzamt … bescheid/brief/prüfung/nachzahlung/geschickt/will
    kündigung erhalten | steuererklärung … machen/helfen/mir/uns | testament … machen/aufsetzen
    mietvertrag … prüfen | unser/meinem/unserem budget | budget ist/liegt/haben/wäre/von | unser budget
    als budget | bezahlung/bezahle/bezahlen
    wir zahlen/bezahlen/würden (natürlich/selbstverständlich/gerne/gern) … zahlen/bezahlen
    gegen bezahlung/rechnung | ersatzteil {fur} | ersatz {fur} | gebraucht~ … noch da/haben/verkaufen
    noch zu haben | noch erhältlich/lieferbar ? | # stück … bestellen/brauchen/liefern/lieferbar/bis
    bis wann könnten/können {sie} | wie lange (ist) … lieferzeit/dauert ?
    wie lange … wartezeit/warteliste | warteliste | schnupperstunde/probestunde bei
    unterricht … {fur} meine/meinen/mich
    ferienwohnung/saal/hütte/gästezimmer/klavier/boot … mieten/frei/verfügbar | zweitmeinung
    zweite meinung | wären sie interessiert … übernehmen/auftrag/mandat | einen auftrag | ein mandat
    als mandant~/kunde bei {ihnen} | übernehmen sie solche/so/auch | sind sie dafür/dafuer der/die
    ist das etwas was {sie} | machen {sie} sowas/so etwas/so | was kostet/kosten
    was … kostet uns/mich/das/so/ein/eine/bei/dafür
    wir bauen/renovieren/sanieren/planen gerade/im/um/unser~/ein | wir heiraten | wir ziehen … um
    ich ziehe … um | ich habe … geerbt | habe von … geerbt
    ist (uns/mir/seit/leider) … kaputt/defekt/undicht/ausgefallen
    ist (uns/mir/seit/leider) … gebrochen/geplatzt/abgebrochen/verstopft | klemmt | brummt | tropft
    leckt | springt nicht an | geht nicht mehr | läuft nicht mehr | seit dem gewitter/frost
    kommen {sie} auch/nach/bis/zu ? | kommt ihr auch | macht ihr sowas/so/auch/das
    machst du sowas/auch/noch | was kostet die/der/das/ein/eine ? | wie teuer | preislich ungefähr
    ungefähr kosten | kosten ungefähr | anfahrt
    {fur} unser/unsere/unseren (kleines) (kleine) sommerfest/hochzeit/feier/verein/jubiläum
    etwa # gäste/personen | # gäste/personen | wir kommen zu viert/dritt/zweit/fünft
    wir sind # personen | ist … am # … frei | könnten wir bei {ihnen} | kann ich bei {ihnen}
    {sie} wurden/wurdest mir … empfohlen
    in {ihr} werkstatt/laden/geschäft/praxis/lokal/hofladen … vorbei/bringen/kommen
    ich hätte einen auftrag | auftrag {fur} {dich} | {dich} beauftragen
    {dich} als referent~/redner~/gutachter~/moderator~ | als zweitgutachter~/gutachter~/gastdozent~
    gastvortrag | zu einem vortrag/lesung/gastvortrag … einladen
    wir suchen … {fur} unser/unsere/die/das | suchen {fur} unser/unsere
    gestohlen/gestohlene/eingebrochen | die versicherung will/verlangt/zahlt/braucht
    müssten wir zahlen/bezahlen | machen/macht {sie} sowas/so/das auch ? | geht das mit ?
    ? könnten/könntest {sie} sich/dir vorstellen … vortrag/lesung/uns/übernehmen/machen
    ? steuerbescheid
    ? betriebsprüfung
    ? scheidung
    """,
    // Thesis, examination, school project, and one thing asked.
    .student: """
    ! meine/meiner/meinem/mein bachelorarbeit/masterarbeit/abschlussarbeit
    ! meine/meiner/meinem/mein diplomarbeit/doktorarbeit/dissertation
    ! meine/meiner bachelorarbeit/masterarbeit/facharbeit/seminararbeit
    ! meine/meiner hausarbeit/maturaarbeit/semesterarbeit/matura
    ! ich bin # jahre
    bachelorarbeit | masterarbeit | facharbeit | seminararbeit | hausarbeit | maturaarbeit | maturarbeit
    diplomarbeit | abschlussarbeit | jahresarbeit | vorwissenschaftliche | vwa
    referat … halten/über/schule/machen | schulprojekt | schülerzeitung | jugend forscht
    projektarbeit {fur} | {fur} die schule | {fur} mein/meine studium/prüfung/referat/arbeit
    ich studiere | ich promoviere | bin (ich) student/studentin/studierende/doktorand/doktorandin/schüler
    ich bin … student/studentin/schülerin/schüler/azubi an/der/in
    ich bin … lehrling/doktorand/doktorandin/referendar~/auszubildende~ an/der/in | ich gehe in die #
    # klasse | in der # klasse | im # semester | ersten/zweiten/dritten/vierten lehrjahr | # lehrjahr
    mein/meine/meiner/meinem betreuer/betreuerin/professor/professorin/prof
    mein/meine/meiner/meinem lehrer/lehrerin/doktorvater/dozent~
    studiere/studiert … an der/uni/tu/fh/hochschule | an der uni/fh/tu/eth … schreibe/studiere | erasmus
    auslandssemester | abitur/abi/prüfung/klausur … lerne/schreibe/vorbereit~/durchgefallen/bestanden
    matura/gesellenprüfung/meisterprüfung … lerne/schreibe/vorbereit~/durchgefallen/bestanden
    ihre/deine vorlesung | in ihrem/deinem seminar/kurs/tutorium | sprechstunde
    klausur … einsicht/frage | {ihr} studiengang | {kann} ich … zitieren/verwenden ?
    quelle/literatur/datensatz/daten/rohdaten … {fur} meine/schicken/empfehlen
    meine lehrerin/lehrer/klasse/schule | unsere klasse | meine prüfung | für eine übung/hausaufgabe
    sitze/sitzen … an einer übung/aufgabe/arbeit/referat
    ich bin # und gehe/mache/schreibe/lerne/besuche
    """,
    // Ordinary correspondence in an existing relation.
    .business: """
    ! wie besprochen/vereinbart/abgesprochen/telefonisch/gewünscht
    ! wie abgemacht/ausgemacht/angekündigt/verabredet
    ! anbei/beiliegend/angehängt … protokoll/rechnung/entwurf/vertrag/unterlagen/pläne
    ! anbei/beiliegend/angehängt … plan/liste/angebot/fotos/fassung
    ! im/als anhang … protokoll/rechnung/entwurf/vertrag/unterlagen/pläne
    ! im/als anhang … plan/liste/version/fassung/kopie
    ! {ihr} rechnung/bestellung/angebot/offerte/anbot/auftrag/lieferung
    ! rechnung/betrag … bezahlt/überwiesen/offen/beglichen/fällig/falsch
    ! rechnung/betrag … storni~/korrigier~/stimmt/mwst/mehrwertsteuer
    ! bitte … unterschreiben/unterschrieben/zurückschicken/zurücksenden/überweisen
    ! bitte … freigeben/bestätigen/gegenlesen/prüfen
    ! termin/treffen/besprechung/sitzung/lieferung … verschieben/verlegen/verschoben/absagen
    ! {day} … verschieben/verlegen/verschoben
    ! die/unsere/der (*) sitzung/besprechung/termin
    ! die/unsere/der (*) versammlung/probe/baustelle
    ! haben/habe uns/mich … entschieden
    ! wir haben uns (leider) … anders/anderen/andere
    ! haben uns für/gegen … entschieden
    ! die lieferung/ware/maschine … angekommen/gekommen/beschädigt/fehlt/eingetroffen/verspätet
    ! die heizung/bestellung/paket … angekommen/gekommen/beschädigt/fehlt/eingetroffen/verspätet
    ! reklam~
    ! entschuldig~ … verspätung/fehler/verwechslung/spät/versehen/missverständnis/falsche
    ! version/entwurf/fassung/korrektur/änderung~ … von/vom/für/eingearbeitet
    ! version/entwurf/fassung/korrektur/änderung~ … übernommen/gestern/neue/letzte
    ! termin/treffen/besprechung/sitzung/lieferung … bestätigen/bestätigt/bleibt/ausfallen/fällt
    ! leider … müssen/muss/können/kann/koennen … absagen/ablehnen/mitteilen/annehmen
    ! leider … müssen/muss/können/kann/koennen … berücksichtigen/verschieben/zusagen
    ! die bestellte/bestellten/gelieferte/gelieferten
    ! der/einen anderen/andere anbieter/bewerber/kandidat~ entschieden
    beigefügt | beiliegend | anhang finden | {ihr} bewerbung/termin/reklamation/mahnung/entwurf/antrag
    {ihr} anfrage/anmeldung/buchung/reservierung … vom/erhalten/ist/wurde/haben
    {ihr} vertrag/rückmeldung/kündigung/zahlung … vom/erhalten/ist/wurde/haben | rechnung #
    rechnungsnummer | auftragsnummer | bestellnummer | kundennummer | aktenzeichen | lieferschein
    unterschrieben/unterschriebene/unterzeichnet … zurück/vertrag/exemplar | unterschrift
    zur unterschrift/freigabe | verschieben/verlegen … {day} | muss … absagen
    müssen … absagen/verschieben | {day} passt/geht/klappt/wäre/waere/reicht | mir passt | passt mir/uns
    geht sich aus | bis morgen | bis {day} | bis nächste/naechste woche | bis gleich/nachher
    sehen uns (dann) am/morgen | am {day} … treffen/sitzung/besprechung/vorbei/bringe/komme/abholen
    traktanden~/tagesordnung/agenda/protokoll … sitzung/anbei/letzten/ergänz~ | jour fixe | pendenz~
    baubesprechung | absage | zusage | vorstellungsgespräch … {day} | zweite runde | probetag … am
    ihre bewerbungsunterlagen | lieferung … verzögert/verspätet/angekommen/beschädigt/fehlt
    lieferverzug | nachlieferung | nacherfüllung | beschwer~ | mangel | gutschrift | storno | storniert
    nachbessern | funktioniert (leider) (immer) noch/nicht | in der beilage | zu {ihr} händen
    zur kenntnis | rücksprache | nach rücksprache mit | freigegeben
    habe (die/ihre/deine) änderungen/korrekturen … eingearbeitet/übernommen/ergänzt/markiert
    habe (die/ihre/deine) anmerkungen/kommentare … eingearbeitet/übernommen/ergänzt/markiert
    wann (können/kann) … rechnen/abholen/liefern/fertig/geliefert ?
    schlüssel … abholen/übergabe/briefkasten/liegt/hinterlegt | übergabe … {day} | ablesung
    unser/unsere/im gemeinsames/gemeinsamen projekt | in unserem projekt
    unsere zusammenarbeit endet/war | bauabschnitt | ich bin {fur} … im urlaub/elternzeit/vertretung
    vertretung | ab {month} im/in elternzeit | neue kontaktperson
    {ihr} neue/neuer ansprechpartner/ansprechpartnerin/sachbearbeiter~/kollegin/kollege
    übernehme/übernimmt … von herrn/frau | ich habe gekündigt | mein letzter tag/arbeitstag
    abschied … firma/kollegen | meine kündigung | arbeitszeugnis | zugangsdaten
    passwort … bekommen/zurücksetzen/funktioniert | vollmacht | frist … läuft/am/bis/verlänger~
    passt mir/uns/es … {day} | passt {day} um/für/zur/bei/noch
    {day} … vormittag/nachmittag/mittag … passt/geht/da
    danke {fur} die/das/ihr~/dein~ offerte/angebot/anbot/rechnung
    danke {fur} die/das/ihr~/dein~ zusendung/rückmeldung/unterlagen/lieferung
    wegen morgen/gestern/heute/samstag/montag/freitag/donnerstag/mittwoch/dienstag | kurz wegen
    {fur} die abnahme/übergabe | auf der baustelle
    {kann} {sie} … bis {day} … freigeben/schicken/prüfen/liefern/unterschreiben | später | verspäte mich
    liegt noch bei | kann … weg | ordner/schrank/schlüssel … liegt/liegen
    ginge es/auch … woche/später/tag/früher | vertrag … unterschrieben/verlänger~/gekündigt
    statt … geliefert/bestellt | die falsche/falschen/falscher | {ihr} auftragsbestätigung
    stundenzettel | lohnabrechnung | krankmeldung | urlaubsantrag
    umtauschen/tauschen/zurückgeben/zurückbringen
    leider … kaputt/kork/defekt/falsch/beschädigt/zerbrochen
    kann ich … vorbeibringen/abholen/tauschen/zurückgeben/mitbringen ?
    ? anbei
    ? im anhang
    ? {day} um #
    ? um # uhr
    ? zur info
    """,
  ]
}
