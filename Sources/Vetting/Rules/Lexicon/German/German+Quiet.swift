extension German {
  /// Frauds, offers and letters that come without the set phrases of their kind.
  static let quiet: [Cue: String] = [
    .scam: """
    spediteur/spedition/kurier/umzugsfirma/abholer … abholen/abgeholt/übernommen/vorbei/holt
    scheck … spediteur/spedition/differenz/gebühr/überschuss/zuviel
    die differenz/den rest … überweisen/zurück/weiterleiten
    ? auf rechnung … # tage/tagen | ? zahlungsziel
    einkaufsabteilung/einkaufsleit~/beschaffung … benötig~/brauch~/suchen/dringend/kurzfristig
    ausweiskopie/handelsregisterauszug … sende/schicke/vorab/gern/anbei
    funktionen … eingeschränkt/gesperrt/begrenzt | inhaberschaft/identität … bestätig~/nachweis~
    als automatisiert/verdächtig gemeldet | auf der seite unten/folgenden
    einschränkung bleibt/dauerhaft
    sicherheitsteam/vertrauensteam/mitgliederservice/kontosicherheit
    auszahlung täglich/wöchentlich
    von zu hause … minuten/stunden … tag
    hotels/produkte/apps/videos/bewertungen bewerten/schreiben/testen
    anderen messenger/kanal | versicherung … aktivieren/erstatte~ | bleibt unter uns
    falsche nummer
    ist das noch {ihr} nummer | ? lebe im ausland | ? auf see/montage/mission
    unheilbar~ | witwe/witwer | bohrinsel/bohrplattform
    {ihr} (*) gesicht … vertrauen/angesprochen/aufgefallen
    freigabe … gebühr/überweisung/identität | rückholung~/rückforderung~
    guthaben … wallet/freigabe/plattform
    """,
    .honour: """
    ! bearbeitungsgebühr/publikationsgebühr/veröffentlichungsgebühr
    ! {ihr} manuskript/beitrag … ausgabe/band/sonderheft
    ! begutachtung … # tagen/wochen | ? sonderheft
    ! teilnahmegebühr/nominierungsgebühr/eintragungsgebühr
    """,
    .offer: """
    ! ich bin investor/investorin/business | ! wir investieren in | ! # mio fonds
    erste/ersten tickets/schecks
    ! unser/unsere bot/app/plugin/erweiterung/werkzeug/scanner … kostenlos/gratis/prüft/findet/macht/erledigt
    ! wir haben euer/eure/euren/dein/deine/ihr/ihre/ihren … gescannt/analysiert/geprüft/getestet
    ! feedback (sehr/gern/gerne) willkommen | ! über (euer/dein/ihr/jedes) feedback
    für open source kostenlos/gratis
    noch/gerade/aktuell in der beta | einmal installieren
    (kleines/kostenloses) tool/plugin gebaut/entwickelt/geschrieben
    ! in ihrer/deiner straße/gegend/nachbarschaft/siedlung … haus/wohnung/grundstück/käufer
    ! vormerkkunden/kaufinteressent~
    ! im erfolgsfall | hausvermittlung/immobilienmakler~ | ! mache ich beruflich | ! das mache ich für
    haben wir … umgebaut/saniert/ausgestattet/renoviert/modernisiert/eingerichtet
    ! stellen wir … online/live vor | durchgerechnet | rechne ich {ihnen}
    """,
    .survey: """
    ! verlose/verlosen (ich/wir) | ! unter allen teilnehm~
    ! brauche/brauchen/fehlen (noch) (mir) # antworten/teilnehm~/personen
    ! umfrage/befragung dauert | ! gern/gerne … weiterleiten/teilen
    ! befrage ich/wir | ! meiner bachelorarbeit/masterarbeit/doktorarbeit befrage
    """,
    .business: """
    wie letztes/voriges/letzten/vorigen mal/jahr/monat | ! wie beim letzten mal
    wie immer/gehabt/besprochen/vereinbart
    ! endet/läuft zum # | ! läuft … aus | ! zu (den) gleichen/selben bedingungen/konditionen
    neue/aktuelle/letzte fassung
    wartungsvertrag~/mietvertrag~/liefervertrag~/rahmenvertrag~/arbeitsvertrag~/pachtvertrag~
    verlängern … vertrag~/mietvertrag~
    danke … noch mal/nochmal/nochmals für | ja im/am {month} | schon im/am {month}
    rechnung … abgezogen/falsch/fehler | ! tippfehler | neue/korrigierte ausstellen
    überweisen wir/ich
    falsche/falscher/falschen … geliefert/bestellt | ! skonto abgezogen/vereinbart
    """,
    .question: """
    ! seit (version/update/dem) # … nicht/mehr/fehler | ! reproduzier~ | ! stürzt … ab
    stacktrace
    """,
    .encounter: """
    ! treffen wir uns (alle) | bist (du) dabei
    """,
    .life: """
    mein/unser beileid/mitgefühl | denke/denken an euch/dich/sie | in gedanken bei
    alter/altes/alte kabelsalat/haus/gauner
    """,
    .agency: """
    ! fertigen/fertiger text | ! link darin/darauf/dazu | gastbeitrag~/gastartikel
    """,
    .fundraising: """
    ! spendenquittung~ | ! schreiben (jetzt) alle betriebe/firmen/unternehmen | namensschild
    """,
    .yourWork: """
    ! {ihr} restaurierung/übersetzung/inszenierung/entwurf/gutachten … gesehen/gelesen/gehört
    """,
  ]
}
