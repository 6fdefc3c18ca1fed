extension German {
  /// Signs of a person who writes to one other person: a question, modesty, private life.
  static let personal: [Cue: String] = [
    // A concrete question that only the reader can answer.
    .question: """
    ! wie haben/hatten/sind {sie} ?
    ! wie hast/bist/hattest du ?
    ! warum/wieso/weshalb haben/hatten/sind/schreiben/verwenden {sie} ?
    ! wie hast/hattest/bist/kamst/kamen du/sie
    ! warum/wieso/weshalb hast/bist/schreibst/nimmst du
    ! welche/welchen/welches/welcher … {hast} {sie} ?
    ! welche/welchen/welches/welcher … haben/hast/hatten/hattest sie/du
    ! mit welcher/welchem/welchen … haben/hast {sie}
    ! woher/wo haben/hast/habt/hatten {sie}
    ! haben/hast {sie} (zufällig/vielleicht/evtl/eventuell) noch
    ! ist das/es … normal/richtig/absicht/beabsichtigt/korrekt/üblich ?
    ! stimmt es/das ?
    ! kann es sein dass
    ! eine fachliche/ungewöhnliche/letzte/technische/bescheidene frage
    ! welche/welches/welchen … würden/würdest {sie}
    ! {kann} {sie} mir … weiterhelfen/raten/empfehlen/nennen/bestätigen
    ! meinten/meintest/meinen/meinst {sie} (damit/das/mit/hier) … oder/dass ?
    ! wissen/weißt/wisst {sie} noch/zufällig/vielleicht/ob
    ! eine kleine/konkrete/dumme/blöde/doofe/praktische frage
    wo {hast} {sie} … gekauft/gefunden/gelernt/gemacht/gelassen/her | woher {sie} | wo gibt es
    wo bekommt man/bekomme
    wissen/weißt/wisst {sie} … ob/noch/wo/wer/wie/wann/warum/zufällig/vielleicht/etwas
    {hast} {sie} noch ? | gibt es … noch ? | gibt es … zufällig/vielleicht/irgendwo ?
    existiert/existieren … noch | meinten/meintest {sie} | was meinten/meintest/meinen/meinst {sie}
    gemeint haben/hast | {kann} das sein | rätsel~ … warum/wie/an
    habe/hab (da/noch/nur/mal) (eine/ne) (kurze/kleine/konkrete/dumme/blöde/einzige/fachliche) frage
    frage zu/zur/zum/wegen/bezüglich | meine frage | frage an
    würden/würdest/wuerden {sie} (heute/das/es/eher/mir/dazu) … empfehlen/raten/machen
    würden/würdest/wuerden {sie} (heute/das/es/eher/mir/dazu) … nehmen/nochmal/wieder
    was würden/würdest {sie} … raten/empfehlen/machen/tun/nehmen
    {kann} {sie} mir … sagen/verraten/erklären/erklaeren/helfen | können/könnten {sie} mir
    kannst/könntest du mir | {kann} {sie} … sagen ob/wo/wie/welche/wer/was/wann | gilt das auch/für
    gilt … auch {fur} ? | funktioniert das auch/mit/bei/noch | geht das auch/mit | reicht ?
    hat das/es … geklappt/funktioniert ? | ist … inzwischen/mittlerweile/jetzt/noch ?
    was ist aus … geworden | wie heißt/hieß ? | wie hieß
    wer hat … damals/gemacht/gebaut/gemalt/geschrieben ?
    sind/bist {sie} (auch/wieder/noch/nächste/am) … dabei/dort/da/zu ?
    fährst/fahren/gehst/geht {sie} … wieder/auch ? | bleibt es bei | bleibt's bei | steht … noch ?
    {kann} {sie} sich … erklären | verstehe ich (das) … richtig | habe ich … richtig verstanden/übersehen
    ich verstehe nicht | ich komme nicht weiter | stecke fest
    beim aufbau/installieren/kompilieren/einbau/nachkochen | fehlermeldung
    welche/welcher temperatur/größe/körnung/mehl/holz/version
    welche/welcher einstellung/farbe/marke/ausgabe/maßstab/wolle | nicht sicher ob | bin unsicher ob
    hätte/haette (da/noch/nur/mal) (eine/ne) (kleine/konkrete/dumme/blöde/fachliche) frage
    {kann} {sie} (mir/uns) … nochmal/nochmals/mitbringen/geben/schicken/sagen ?
    hast du … gesehen/gefunden/dabei/noch ? | haben sie … gesehen/gefunden/noch ? | absicht ?
    gilt das ? | ginge das/es ? | geht das ? | kann der/die/das weg ? | gilt das auch | wie hieß/heißt
    müsste da/es/das nicht
    welche/welchen/welches/welcher … habt/habe/nehmt/nehmen/nimmst/benutzt/verwendest/verwenden/genommen
    verstehe (ich) (das/den/die) … nicht | was heißt/bedeutet das/der/die ?
    lohnt sich das/der/die/ein ?
    ? frage mich ob/wie/warum/seit
    ? eine frage
    ? darf ich … fragen ?
    ? kommen/kommst {sie} ?
    ? bekomme ich
    """,
    // Does not want to be a burden.
    .modesty: """
    ! musst/müssen/brauchst/brauchen nicht antworten/zurückschreiben
    ! keine/braucht antwort nötig/noetig/notwendig/erforderlich/erwartet/erwarte
    ! ein/eine/zwei satz/zeile/stichwort/wort/sätze/zeilen genügt/reicht/würde/genuegt
    ! ein/eine/zwei satz/zeile/stichwort/wort/sätze/zeilen reichen/genügen/wäre
    ! eilt/pressiert nicht
    ! kann (leider/mir) … nicht (viel/so) … zahlen/bezahlen/leisten
    ! kein/kleines/nicht … budget
    ! wenig geld
    ! weiß nicht ob {sie} … erinner~/mich/lesen/liest
    wenn/falls {sie} … keine zeit/lust … schlimm/problem/verständnis/ok | keine eile | wenn es {ihr} zeit
    entschuldig~ … störung/stoerung/störe/überfall/direkt/anschreibe/späte
    sorry … störe/überfall/nerve/späte/lange/lang | verzeih~ … störung/überfall/störe
    hoffe ich störe/stoere nicht | will/möchte nicht stören/aufdringlich/aufhalten
    bin mir nicht sicher ob | vielleicht erinner~ {sie} | {sie} kennen/kennst/kennt mich nicht
    {sie} … wahrscheinlich/vermutlich/sicher/bestimmt nicht (mehr) … erinner~/kennen/mehr
    falls {sie} sich … erinner~ | falls/wenn ich … falsch bin/verwechsle/irre | ich hoffe das ist
    hoffe es ist ok/okay/nicht | traue/trau mich kaum/nicht/jetzt
    klingt (vielleicht) (jetzt) komisch/blöd/seltsam/verrückt | etwas/bisschen ungewöhnlich
    würde mir (sehr) … helfen | wenn/falls nicht … schlimm/verstehe/nichts/problem/ding/drama
    wenn {sie} zeit | wäre/waere (ihnen/dir) … dankbar/lieb
    falls {sie} … nicht (der/die) (sind/bist) … entschuldig~
    wollte (nur/das/es/dir/ihnen) … sagen/loswerden/mitteilen | wollte ich … nur schreiben/sagen
    das wollte ich | entschuldige/entschuldigen/entschuldigung … störung/störe
    ? hat zeit
    ? bei gelegenheit
    ? in ruhe
    ? ich weiß nicht ob
    """,
    // Family, private life, humour.
    .life: """
    ! mein/meine/meinem/meiner/meinen/meines (*) {kin}
    ! wir haben geheiratet
    ! unsere hochzeit
    ! zur hochzeit
    ! geburtstag … feier~/am/wurde/wird/oma/opa/mutter/vater
    ! runder geburtstag
    ! # geburtstag
    ! pensioniert
    ! rentner~
    ! pensionist~
    ! bier … trinken/ausgeben/schulde~/gehen/mal/auf/zusammen
    ! auf ein bier/glas/bierchen/wein/spritzer/gläschen
    ! schulde/schulden/schuldest {ihnen}
    ! ich schulde
    ! revanchier~
    ! einen/ein (wein/bier/kuchen) ausgeben
    ! ich heirate
    ! wir heiraten
    mein/meine/meinem hund/katze/pferd/garten/balkon/fahrrad/auto
    mein/meine/meinem motorrad/boot/keller/dachboden/knie/rücken | hochzeitstag | hochzeit | beerdigung
    trauerfeier | begräbnis | verstorben | gestorben | beileid | trauer~ | im hospiz | demenz | schwanger
    baby … da/kommt/bekommen | elternzeit | karenz | enkel~ | taufe | konfirmation | firmung
    erstkommunion | krankenhaus | operation | operiert | krank~ … war/bin/gewesen/lag
    krebs … besiegt/diagnose | grippe | in rente/pension/ruhestand/altersteilzeit | ruhestand
    pensionierung | umgezogen | wir sind … umgezogen | ziehe/ziehen (jetzt/bald/im) … nach | neue wohnung
    aufs land | mittagessen gehen | essen gehen | kino | grillen | spazieren | wandern | schwammerl
    pilze | angeln | segeln | skifahren | fußball | werder | schalke | bvb | bundesliga | stadion
    marathon … gelaufen/lief | schach | haha~ | hihi | lol | grins | zwinker~ | xd | hehe | hahaha
    urlaub … in/war/waren/zurück/fahren | ferien … in/am/waren | camping | strand | schrebergarten
    kleingarten | glg | alles liebe | drück dich | drücke | bussi | umarmung | griaß
    herzlich/herzlichst deine/dein/eure | ganz liebe/herzliche grüße
    grüß/grüße (mir/bitte) … ihre/deine/schön | wie geht's/gehts
    wie geht es (dir/euch/ihnen/deiner/ihrer/deinem/ihrem) … so/denn/jetzt/inzwischen
    wie läuft's/laeuft's/läufts | was treibst du | gut angekommen/heimgekommen
    mensch/mei/boah/ach/oh/puh/tja … wie/das/war/was | weißt eh | schon ewig | so ein zufall
    die welt ist | musste/muss/musst (sofort/gleich/oft/noch/heute) … an {dich} denken/lachen/grinsen
    vermisse/vermissen | fehlst | im dorf | im ort … bei/unser | beim bäcker | beim metzger
    im kindergarten | beim elternabend | spielplatz
    unser/unsere/unserem/unserer/unseren tochter/sohn/kinder/kind/hund/katze
    unser/unsere/unserem/unserer/unseren garten/enkel~/baby/kleiner/kleinen
    was macht dein~/die/der/das/euer/eure ? | leichenschmaus | mit hund | hund und | mein knie
    knie … operiert | schwiegermutter | maturiert | heuer | mensch … jahre | mei war | oida | jedenfalls
    übrigens | sag mal | hey … lustig | bis bald | freu mich schon | gute besserung | herzlichst
    in alter freundschaft/verbundenheit
    ? spital
    ? liebe grüße/gruesse
    ? lg
    ? servus
    ? grüezi
    ? hoi
    ? was macht
    """,
  ]
}
