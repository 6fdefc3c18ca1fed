extension German {
  /// The plainest ways to say it, by the verb: what is said in half of all notes.
  static let plain: [Cue: String] = [
    .offer: """
    kümmere/kümmern (mich/uns) (mich/uns) um … {firms}/{people}
    übernehme/übernehmen … {fur} (*) {firms}/{people}
    (unsere/unser) ki/plattform/tool/software erstellt/generiert/automatisiert/erledigt
    wir liefern/bieten/drucken/bauen/fertigen
    wir vertreiben/vertreten/begleiten/betreuen/entwickeln/produzieren
    wir übernehmen/prüfen/planen/verkaufen/vermieten/vermitteln
    wir schulen/organisieren/gestalten/installieren/reinigen/stellen
    liefern/bieten/drucken/bauen/fertigen/vertreiben wir
    begleiten/betreuen/entwickeln/produzieren/übernehmen/vermitteln/schulen wir
    wir helfen/unterstützen/unterstuetzen/beraten/zeigen/sorgen/kümmern/spezialisieren
    ich helfe/begleite/unterstütze/coache/berate/zeige
    wir haben … gebaut/entwickelt/aufgebaut/gegründet/entworfen
    habe ich … entwickelt/gegründet/aufgebaut | habe … entwickelt
    unsere/unser/unserem/unserer/unseren lösung/plattform/software/system/tool/service/dienst
    unsere/unser/unserem/unserer/unseren app/angebot/produkt/produkte/leistungen/mandanten/kunden
    wir arbeiten für/mit kunden/unternehmen/firmen/betriebe/praxen/kanzleien/speditionen
    wir arbeiten … für | arbeiten überwiegend für | aus einer hand | rundum
    """,
    .audience: """
    für unternehmen/firmen/betriebe/praxen/kanzleien/selbstständige
    für coaches/berater/unternehmer/führungskräfte/handwerker/ärzte/mittelständler
    unternehmen/firmen/betriebe/praxen/kanzleien wie ihre/ihres/ihrer/eure/deine
    als inhaber/geschäftsführer/unternehmer/selbstständige/führungskraft
    unsere/unseren/unserer kunden/mandanten/klienten
    mit einigen/vielen/mehreren/zahlreichen kunden/unternehmen/firmen
    mit einigen/vielen/mehreren/zahlreichen betriebe/praxen/kanzleien/speditionen
    über # kunden/unternehmen/firmen/betriebe/praxen/kanzleien/speditionen
    # kunden/unternehmen/firmen/betriebe/praxen/kanzleien/speditionen | in ihrer branche/region/größe
    """,
    .probe: """
    soll/darf/dürfte/kann ich … schicken/senden/zusenden/zeigen/vorstellen/freischalten/zukommen
    an welche adresse/anschrift | wer … zuständig/verantwortlich/ansprechpartner ?
    ist das/es (bei) ihnen/euch/dir … thema/aktuell/interessant ? | haben sie interesse | interesse ?
    interessiert ? | wäre das/es … interessant/etwas/was/für
    wie lösen/handhaben/machen/regeln/organisieren sie/ihr … ? | nutzen sie (bereits/schon/aktuell)
    haben sie schon einmal/mal | was halten sie davon | halten sie es für | wann passt
    erzähle ich gerne/gern mehr | schicke ich gerne/gern | melden sie sich | antworten sie mit
    einfach mit ja | neugierig ? | wären sie offen | offen für ein
    """,
    .encounter: """
    ! wir standen/saßen/sassen/trafen/sprachen/redeten
    haben wir … gesprochen/geredet/getroffen/gesehen/gestanden
    haben uns … unterhalten/getroffen/gesehen/kennengelernt/verloren
    ! haben sie … gesagt/erwähnt/erzählt/versprochen/gefragt/empfohlen/gemeint/geraten
    ! hast du … gesagt/erwähnt/erzählt/versprochen/gefragt/empfohlen/gemeint/geraten
    ! sie sagten/meinten/erwähnten/fragten/wollten/erzählten/versprachen
    ! du sagtest/meintest/fragtest/wolltest/erzähltest | sie hatten … gesagt/gefragt/versprochen
    ! erinnern sie sich | ! erinnerst du dich | ! weißt du noch | nebeneinander | in der schlange
    ! wie versprochen | ! danke (nochmals) (nochmal) für das gespräch/treffen | gestern … bei/am/im/auf
    """,
    .yourWork: """
    ! in ihrem/ihrer/deinem/deiner/eurem artikel/aufsatz/vortrag/buch/beitrag/rezept/podcast
    ! in ihrem/ihrer/deinem/deiner/eurem video/interview/kurs/seminar/text/gutachten/vorlesung/workshop
    ihr/ihren/ihrem/dein/deinen/deinem artikel/aufsatz/vortrag/buch/rezept/podcast/interview/kurs/video
    ihre/deine studie/arbeit/vorlesung/kolumne/karte/analyse/dissertation
    ! schreiben/zeigen/behaupten/empfehlen sie | nennen sie in/auf/als/eine/einen/das/den | ! schreibst/nennst/zeigst/empfiehlst du
    heft/seite/kapitel/abbildung/absatz/folie/zeile/minute #
    """,
    .buyer: """
    was würde … kosten | ! nehmen sie (noch/gerade/derzeit) neue/aufträge/mandate
    ! haben sie (noch) kapazität/platz/termine/zeit/kapazitäten | machen sie auch/das/sowas
    ! ich brauche/bräuchte/benötige/suche jemanden | ich brauch das/den/einen/eine
    könnten/können sie … anschauen/abholen/reparieren/übernehmen/vertreten ?
    könnten/können sie … liefern/kommen/machen/anbieten/vorbeikommen ? | ein angebot machen
    wir suchen jemanden/eine/einen | einen termin bei ihnen | nachlass … anschauen
    """,
    .question: """
    haben/hast {sie} das/die/den/ein/eine/einen … noch ?
    ! wissen sie/weißt du … ob/was/wo/wie/wer ? | würden sie (das) … halten/empfehlen/machen/sagen ?
    haben sie/hast du … noch/zufällig/vielleicht ? | ist das … normal/richtig/gewollt/erlaubt ?
    ! wie haben sie/hast du | ! wie hast | liegt's/liegts/liegt das/es … an ? | was mache ich falsch
    ? darf ich fragen/sie/dich | ich verstehe/kapiere nicht
    """,
    .business: """
    ! mein/meine/meinem/meines/meiner gehalt/gehalts/leistung/leistungen
    ! mein/meine/meinem/meines/meiner entwicklung/vertrag/zielvereinbarung/aufgabenbereich
    gehaltsgespräch/feedbackgespräch/mitarbeitergespräch/personalgespräch | den (aktuellen) stand
    etwas mehr zeit | fristverlängerung | entschuldige/entschuldigen/entschuldigung die/für
    die aktuelle version | das ticket/issue | in meiner abteilung | leider (ist/sind/haben/müssen/können)
    vielen dank für die/das/den/ihre/ihr | bedauern | wir haben … geprüft | wie geht es weiter
    unser gespräch/telefonat/termin | ! wie besprochen/vereinbart/abgesprochen/telefonisch
    ! passt (mir/uns/dann/gut) | dann montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag
    montag/dienstag/mittwoch/donnerstag/freitag passt/um/# | ich bringe … mit
    bis dann/montag/dienstag/mittwoch/donnerstag/freitag/morgen
    danke für die/das/den/ihre/ihr/deine/dein rückmeldung/angebot/antwort
    danke für die/das/den/ihre/ihr/deine/dein rechnung/unterlagen/nachricht/geduld
    ihr/ihre/ihrer/eure/deine/dein rechnung/auftrag/termin/vertrag/bestellung
    ihr/ihre/ihrer/eure/deine/dein kündigung/akte/lieferung/reklamation/unterschrift
    die klage/frist/rechnung/unterlagen/abnahme/lieferung/verhandlung/sitzung/abschrift/unterschrift
    das gericht/finanzamt/protokoll/gutachten | leider absagen/müssen wir
    wir haben uns … entschieden
    """,
    .ground: """
    ! nachfolger/nachfolgerin/vorgänger/vorgängerin von/bei/im/in/der
    ! mein/meine/meiner/meinem/dein/deine/deiner frau/mann/sohn/tochter
    ! mein/meine/meiner/meinem/dein/deine/deiner mutter/vater/bruder/schwester/chefin
    ! mein/meine/meiner/meinem/dein/deine/deiner chef/nachbar/nachbarin
    ! mein/meine/meiner/meinem/dein/deine/deiner tante/onkel/opa/oma | freundin/freund von mir/dir
    ! dein/deine/deiner/deinem kollege/kollegin | ? mein/meine/meiner/meinem kollege/kollegin
    eine freundin/ein freund | trauzeuge/trauzeugin | ! damals bei/in/im/beim
    ehemalige/ehemaliger/ehemaligen kollege/kollegin/kollegen/schüler/schülerin/mitschüler
    wir haben zusammen/gemeinsam
    """,
    .life: """
    heirat~ | enkel/enkelin/enkelkind~ | bienen/hühner/schafe/ziege~
    unser/unsere/mein/meine hund/katze/ziege
    bier | geburtstag | kind/kinder/baby | hund/katze | urlaub | umzug/umgezogen | garten | schuld dir
    """,
    .promise: """
    in (wenigen) minuten | # % (weniger/mehr/zeitersparnis) zeit | stunden (pro/die) woche
    """,
    .bait: """
    kostenlose/kurze ressource/beispiel/leitfaden | echtes beispiel
    """,
    .mailing: """
    keine (weiteren) nachrichten/mails (mehr) erhalten/bekommen | antworten sie mit stopp/stop
    """,
    .thanks: """
    ! glückwunsch/glückwünsche/gratuliere/gratulation … eröffnung/hochzeit/geburt/preis/jubiläum/buch/enkel~
    ! glückwunsch/glückwünsche/gratuliere/gratulation … meisterprüfung/ruhestand/ausstellung/tochter/sohn
    möchte mich (nochmals) bedanken | herzlichen dank für
    """,
    .flattery: """
    begeistert/beeindruckt/angetan/fasziniert von {ihr}
    """,
    .event: """
    ! melden/meldet/melde (sie/euch/dich) (sich) … seminar/workshop/kurs/vortrag/webinar/abend/tagung an
    zu/an unserem/unserer/unseren (*) workshop/seminar/kurs/vortrag/tagung/kongress/webinar/abend
    """,
    .agency: """
    gestalten/bauen/erstellen/programmieren/entwickeln (*) webseiten/websites/homepages/apps/onlineshops
    """,
    .venture: """
    ! werde/werden/sei/seien (sie) dein/ihr eigener chef/herr | eigener chef sein/werden
    """,
    .rental: """
    ! zahle/zahlen/vergüten/biete … {fur} {ihr} account/konto/profil/zugang/linkedin
    """,
    .call: """
    haben/hätten/hast/hättest {sie} # minuten/min | # minuten/min ?
    """,
  ]
}
