extension French {
  /// Signs of a note to a person whom the writer knows, or about what that person has done.
  static let favour: [Cue: String] = [
    // They have met or spoken.
    .encounter: """
    vous avez/aviez (alors) parlé/dit/cité/montré/mentionné/évoqué
    ! m'avez/m'as/m'aviez retouché/raccompagné/raccompagnée/dépanné/dépannée/posé
    ! m'avez/m'as/m'aviez coupé/gardé/vendu/livré/traduit/photographié
    ! avoir/d'avoir/t'avoir (enfin/bien/brièvement/vraiment) rencontré/rencontrée/croisé/croisée
    ! avoir/d'avoir/t'avoir (enfin/bien/brièvement/vraiment) revu/revue/entendu/entendue
    ! d'avoir/avoir/t'avoir (pu/enfin/bien) parlé/discuté/échangé/vu/vue/bavardé/jasé
    ! avoir pu vous/te parler/rencontrer/saluer/voir
    ! plaisir … hier/samedi/vendredi/jeudi/mercredi/mardi/lundi/dimanche/soir
    ce fut un (*) plaisir
    c'était (vraiment/très/bien/un/trop) sympa/chouette/super/agréable/cool/gai/plaisir
    ! quel plaisir de
    ! on s'est/s'était (bien/enfin/déjà/juste/brièvement) rencontré/rencontrés/rencontrées
    ! on s'est/s'était (bien/enfin/déjà/juste/brièvement) croisé/croisés/croisées
    ! on s'est/s'était (bien/enfin/déjà/juste/brièvement) vu/vus/parlé/vues/retrouvé/retrouvés
    ! nous nous sommes/étions (brièvement/déjà/enfin/bien) rencontrés/rencontrées/croisés/croisées/parlé
    ! nous nous sommes/étions (brièvement/déjà/enfin/bien) vus/vues/revus/salués/assis/connus
    ! nous sommes (brièvement) (déjà) rencontrés/croisés/rencontrées/croisées/parlé/vus
    ! étions/était assis/assises | ! voisin/voisine de table/siège/rang/train
    ! notre/nos (*) conversation/discussion/bavardage
    ! notre/nos (*) causette/papotage/rencontre
    ! notre entrevue/poignée | ! notre échange d'hier/de/à/au/lors/dans/samedi | ! notre visite
    ! suite à notre/nos visite/conversation/discussion/rencontre
    suite à notre/nos appel/échange/échanges/entretien | ? hier | ! hier soir/après/midi | hier matin
    ! hier … ensemble/vous/nous/toi/avec | ! d'hier | ! vous étiez assis/assise/venu/venue/derrière/devant
    ! tu étais assis/assise/là/venu/venue/derrière/devant | ! étais/étiez/étions/était à côté
    ! assis/assise (juste) à côté/derrière/en/devant | à côté de vous/toi/moi | ! à {your} table
    ! à {your} stand | sur {your} stand
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/bien/déjà/alors) dit/parlé/prêté
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/bien/déjà/alors) promis/demandé/conseillé
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/bien/déjà/alors) expliqué/montré/donné
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/bien/déjà/alors) aidé/aidée/raconté
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/si) recommandé/laissé/proposé/offert
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/si) suggéré/servi/réparé/ramené
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/si) écrit/posé/opéré/soigné
    ! m'avez/m'aviez/m'as/m'avais (gentiment/aussi/si) appris/invité/reçu/reçue/pris
    ! nous avez/aviez/as/avais (si/bien) dit/parlé/expliqué/montré/donné/raconté
    ! nous avez/aviez/as/avais (si/bien) servi/reçus/accueillis/guidés/présenté/prêté/joué
    ! dont vous/tu m'avez/m'as/m'aviez/m'avais/parliez/parlais
    ! dont nous/on avons/a/avions/avait parlé/discuté | ! dont on/nous parlait/parlions
    ! on a/avait (longuement/bien/beaucoup/juste) parlé/discuté/dansé/mangé/dîné/bu
    ! on a/avait (longuement/bien/beaucoup/juste) papoté/jasé/bavardé/voyagé/ri/rigolé/trinqué
    ! nous avons/avions (longuement/bien/brièvement/beaucoup) parlé/discuté/échangé/dîné/bavardé
    ! nous avons/avions (longuement/bien/brièvement/beaucoup) voyagé/ri/dansé/mangé/causé
    ! pendant/durant/après/à (la/le) pause/apéro/dîner/souper/repas/vernissage/cocktail/verrée/buffet
    ! pendant l'apéro/l'entracte/l'atelier/l'assemblée | ! à l'apéro/l'entracte/l'assemblée
    ! dans le/notre train/bus/tram/avion/métro/tgv | ! dans l'avion/l'ascenseur/l'eurostar
    ! l'autre jour/soir/matin/fois | la dernière fois
    ! lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche (*) dernier/passé
    ? semaine/fois dernière/passée | ? samedi/dimanche
    au/du/le mariage/tournoi/enterrement/vernissage/colloque/meetup/congrès/hackathon/symposium
    ! j'étais à {your} | ! j'étais au/à (fond/côté) … rang/salle | ! j'étais assis/assise
    ! j'ai assisté/participé à {your} | ! j'ai suivi {your} | assisté à {your}
    ! j'étais la/le/l'une personne/femme/homme/type/dame/monsieur | ! j'étais celle/celui
    ! celle/celui/personne/dame/homme qui vous/t'a/t'ai/a/avait | ! moi qui vous/t'ai/t'avais
    ! je suis la/le dame/monsieur/grand/grande/blonde/barbu/type/femme/gars/fille/brune | comme promis
    ! comme promis … photo/photos/recette/livre/adresse
    ! croisé/croisés/croisée/croisées/rencontrés/rencontrées à/au/chez/dans/lors/hier
    ! croisé/croisés/croisée/croisées/rencontrés/rencontrées pendant/devant/sur/samedi/en/brièvement
    rencontré/rencontrée à/au/chez/lors/hier/pendant/samedi
    ! lors de votre/ton/notre/la rencontre/conférence/visite/passage/soirée/assemblée/fête/ag/stage/mariage
    ! {your} question/remarque/blague/anecdote … hier/samedi/pendant/dernière/l'autre | ! m'a fait plaisir
    ! {your} passage à/au/chez/dans | lors de {your}
    ! ravi/ravie/content/contente/heureux/heureuse de … rencontré/rencontrée/croisé/croisée
    ! ravi/ravie/content/contente/heureux/heureuse de … revu/vu/parlé/discuté | en sortant de
    ! on se recroise/revoit
    """,
    // The reader's own article, talk, book, code, product.
    .yourWork: """
    {your} {work} | {your} {work} sur/paru/parue/consacré/consacrée/m'a/où/chez/avec/dans
    {your} dernier/nouveau/récent/premier/petit/dernière/nouvelle/première {work}
    dans/par/après/depuis/pendant (de) {your} (*) {work}
    ! grâce à {your} {work}
    lu/lire/lisant (avec/attentivement) {your} (*) {work}
    relu/relire/écouté/écouter (avec/attentivement) {your} (*) {work}
    vu/entendu/dévoré/regardé (avec/attentivement) {your} (*) {work}
    terminé/fini/adoré/aimé (avec/attentivement) {your} (*) {work}
    lu/relu/écouté/vu … {your} {work} | ! vous (y) écrivez/expliquez/citez/mentionnez/affirmez/évoquez
    ! tu (y) écris/expliques/cites/mentionnes/évoques/décris/montres/dis
    ! vous (y) décrivez/montrez/soutenez/distinguez/comparez/traduisez/concluez/démontrez/analysez/défendez
    ! vous dites que/qu'il/dans/qu'on/page | vous/tu parlez/parles de/du/d'un/d'une
    ! vous/tu avez/as (aussi) écrit/publié/traduit/composé/mentionné/évoqué/cité
    ! vous/tu avez/as (aussi) décrit/photographié/dessiné/peint/restauré/codé/filmé/joué/chanté
    ! vous/tu aviez/avais écrit/publié/mentionné/évoqué/cité/utilisé | ! page/pages #/deux/trois | ! p #
    ! chapitre/chapitres #/deux/trois/sur/où | ! minute # | ! # minute
    ! figure/tableau/équation/note/annexe/fig # | ! épisode/numéro # de/sur | ! à la page/minute
    ! deuxième/troisième/premier chapitre/partie/paragraphe/acte/mouvement/strophe
    ! dernier/première/dernière/avant chapitre/partie/paragraphe/acte/mouvement/strophe
    ! {your} recette/hypothèse/théorie/argument/formule/calcul
    ! {your} interprétation/démonstration/modèle/métaphore/protocole/corpus
    ! {your} bibliothèque/dépôt/repo/package/paquet/police/script/commit/librairie/plugin
    ! {your} photos/photographies/dessins/toiles/sculptures/illustrations/poèmes/chansons
    ! {your} passage/phrase/critique/exemple/schéma/graphique/conclusion
    ! {your} réponse/remarque/commentaire sur/à
    ! essayé/testé/suivi/appliqué/refait/reproduit/cuisiné/utilisé/traduit/cité/adapté {your}
    ! j'utilise/j'enseigne/j'écoute/j'applique/j'utilisais {your}
    ! lis/écoute/relis/enseigne/termine (actuellement) (toujours) {your}
    ! mes élèves/étudiants/étudiantes/enfants … {your} | ! le/un/ce passage sur/où/dans/concernant
    {your} intervention/conférence/exposé/présentation/atelier à/au/sur/d'hier/lors/pendant/du
    ! entendu/entendue/écouté/écoutée à la/sur radio/france/musique
    ! {your} {work} … ému/touché/aidé/larmes/réfléchir/servi/convaincu
    ! erreur/coquille/faute/typo/bug … page/chapitre/ligne | ! coquille | ligne # | ! version #
    ! cité/citée/cités dans | {your} traduction/édition/thèse/méthode/algorithme de/du/des/pour
    """,
    // Thanks for something past; good wishes.
    .thanks: """
    ! merci/remercier (encore/beaucoup/infiniment) pour {your} aide/accueil/patience/conseil
    ! remercie/remercions (encore/beaucoup/infiniment) pour {your} aide/accueil/patience/conseil
    ! merci/remercier/remercie/remercions (encore/beaucoup/infiniment) pour {your} conseils/explications
    ! merci/remercier (encore/beaucoup/infiniment) pour {your} gentillesse/soutien/hospitalité
    ! remercie/remercions (encore/beaucoup/infiniment) pour {your} gentillesse/soutien/hospitalité
    ! merci pour {your} mot/carte/lettre/visite/livre/article/cadeau/photos
    ! merci (encore) pour hier/samedi/tout/vendredi/dimanche/jeudi
    ! merci … soirée/café/visite/conversation/repas/cadeau
    ! merci … photos/gâteau/apéro/balade/lift/covoiturage/tuyau | ! d'avoir/avoir pris (le/du) temps/soin
    ! merci d'avoir répondu/partagé/publié/écrit/gardé/prévenu/traduit/relu/aidé/réparé/fait/été
    ! de m'avoir/nous (avoir) (si/tant/bien) aidé/aidée/reçu/reçue/accueilli/accueillie/prêté/conseillé
    ! de m'avoir/nous (avoir) (si/tant/bien) dit/écouté/répondu/expliqué/sauvé/appris/pris/donné
    ! grâce à vous/toi | grâce à {your} | ! un (grand/immense/énorme/tout) merci | ! mille mercis/merci
    encore merci | merci encore | ! voulais/voulions/tenais/tenions … remercier/merci/féliciter
    ! vous/te remercier (encore/vivement/chaleureusement) de/pour/d'avoir
    ! félicitations/bravo/félicite (pour/à) (le/la/ton/votre/vos/ta) prix/doctorat/naissance
    ! félicitations/bravo/félicite (pour/à) (le/la/ton/votre/vos/ta) mariage/bébé/thèse
    ! félicitations/bravo/félicite (pour/à) (le/la/ton/votre/vos/ta) soutenance/victoire/médaille
    ! félicitations/bravo/félicite (pour/à) (le/la/ton/votre/vos/ta) expo/livre/marathon/diplôme
    ! bravo pour {your} {work}/concert/match/course/spectacle
    m'a/m'ont/m'avez/m'as (beaucoup/vraiment/énormément/bien/tellement) aidé/aidée/servi
    m'a/m'ont/m'avez/m'as (beaucoup/vraiment/énormément/bien/tellement) touché/touchée/ému/émue
    ! m'a/m'avez/m'as (littéralement) sauvé/marqué/marquée/encouragé/encouragée/bouleversé
    ! reconnaissant/reconnaissante/reconnaissants | gratitude | ! condoléances
    ! joyeux/bon/heureux anniversaire | ! bon/prompt rétablissement | ! bonne retraite
    ! bonne/heureuse année | ! joyeux noël | ! sincères félicitations | ! jamais oublié/oubliée
    ! oublierai/n'oublierai jamais | ! m'a/nous fait (du) bien/rire/pleurer/réfléchir
    ! merci (encore) pour l'autre | ! bien arrivé/arrivée/arrivés
    ! ça a (super/bien/très) marché/fonctionné | ! bien/parfaitement fonctionné/marché
    ! appris (beaucoup) de/grâce/énormément | ! nous sommes ravis/enchantés de/du
    délicieux/délicieuse/succulent | ! a adoré {your} | ! je te/vous félicite | félicitations/bravo
    """,
    // Common ground: colleagues, classmates, neighbours, relatives.
    .ground: """
    ! fait (au/déjà/presque) (moins) dix/vingt/quinze/trente/cinq/quarante ans
    ! avait/avions/avons fait le/la/les/un … ensemble
    ! jouait/chantait/travaillait/habitait/étudiait/bossait ensemble
    ! ancien/ancienne/anciens/anciennes/ex/vieux/vieil/vieille collègue/collègues/camarade
    ! ancien/ancienne/anciens/anciennes/ex/vieux/vieil/vieille camarades/élève/élèves/voisin
    ! ancien/ancienne/anciens/anciennes voisine/étudiant/étudiante/coloc/chef/prof/patron
    ! ex/vieux/vieil/vieille voisine/étudiant/étudiante/coloc/chef/prof/patron
    ! même promo/promotion/classe/école/lycée/collège/fac/immeuble/club
    ! même chorale/cours/régiment/bureau/étage/gymnase/cégep/volée/rue/village
    ! {our} ancien/ancienne/vieux/vieille prof/professeur/professeure/voisin/voisine/instit
    ! {our} ancien/ancienne/vieux/vieille institutrice/maîtresse/moniteur/entraîneur/coloc/boss
    ! {your} père/mère/frère/soeur/fils/fille/mari/femme
    ! {your} cousin/cousine/oncle/tante/papa/maman/beau/neveu/épouse
    {our} {family} et/est/travaille/joue/habite/connaît/était/vous/te/allait
    ! vous souvenez/souvient/souviendrez | ! vous rappelez/rappellerez
    ! te souviens/souviendras/rappelles/rappelleras | ! souviens/rappelles tu
    ! souviens/souvenez toi/vous | ! te/vous souvenir | ! tu t'en souviens
    ! on/nous était/étions/avons/a/avait/avions … ensemble/primaire/lycée/fac/armée/classe/unif
    ! étions/était/étiez ensemble/collègues/camarades/voisins/voisines
    ! travaillé/étudié/joué/grandi/chanté/bossé/voyagé ensemble | ! à l'époque | ! du temps où/de/d'
    ! au temps de/où | ! cette époque | ! je vous/te succède/remplace | ! vous/t'ai succédé/remplacé
    ! je/j'ai reprends/repris {your}/le/la poste/classe/dossier/bureau/dossiers/équipe/place
    ! après {your} départ | ! prédécesseur/prédécesseure/successeur/successeure
    ! {your} ancien/ancienne bureau/poste/équipe/service/classe
    ! {your} ancien/ancienne élève/collègue/chef/école/assistant/étudiant
    ! ami/amie/amis/connaissance/copain/copine commun/commune/communs
    ! la/le/les fille/fils/frère/soeur/cousin/cousine/neveu/nièce/mari/femme/père/mère/veuve de/d'
    ! service militaire | l'armée | ! aux/chez/les scouts/louveteaux/éclaireurs
    ! notre/ton/votre kot/volée/contingent/troupe/compagnie/chorale/unité/cokot
    ! ça/cela fait (si/bien/trop) longtemps/bail/éternité | ! ça/cela fait (bien/plus) (de) # ans
    ! fait un bail | ! il y a (bien/plus/presque) (de) #/longtemps/trente/vingt/dix/quinze ans
    ! il y a (bien) longtemps | ! # ans plus tard/après | ! nos enfants/filles/fils
    ! notre rue/immeuble/copropriété/paroisse/village/lycée/promo/classe
    ! perdu/perdus/perdues/perdre de vue | ! retrouvailles | ! les/des anciens de/du/élèves
    ! j'habite/j'habitais/habitons (juste) (en) à/au/la/dans
    ! je travaillais/bossais/étudiais avec/chez/au/à/pour/sous/comme/dans
    ! j'étais {your}/ton élève/étudiant/étudiante/collègue/voisin/stagiaire/cliente
    ! tu étais/vous étiez mon/ma/notre prof/chef/professeur/moniteur/témoin/professeure/maître
    ! j'ai été {your}/élève | ! élève/étudiant/étudiante/stagiaire/apprenti chez vous/toi
    ! {our} grand père/mère/parents | grand père/mère | ! grands parents | ! même nom (de) famille
    ! même nom que | ! bon vieux temps | ! le vieux temps | ! bonjour à (toute) {your} famille/femme/mari
    ! embrasse/embrasses/embrassez tes/les/ta/toute | ! que deviens/devenez tu/vous | ! tu deviens
    ! quoi de neuf | ! en primaire/maternelle/colo/rhéto/terminale | ! au lycée/collège/gymnase/cégep
    ! à la fac | à l'unif/l'uni/l'internat/l'école | ! nos années | toujours prof/aussi/dans ?
    ! ensemble chez/à/au/en
    """,
    // Somebody by name sent them.
    .referral: """
    ! m'a/m'ont (gentiment/aussi) donné/transmis/passé/refilé/communiqué/laissé {your}
    ! nous a/ont donné/transmis/passé/communiqué/laissé {your}
    ! m'a/m'ont (*) suggéré/conseillé/recommandé
    ! nous a/ont (chaudement) (vivement) suggéré/conseillé/recommandé
    ! m'a/nous (a) dit/proposé/encouragé/invité que/de/à (vous/te) contacter/écrire/adresser
    ! m'a dit que/qu' vous/tu
    ! m'a/m'ont (*) parlé de vous/toi/{your}
    ! nous a (beaucoup) (souvent) parlé de | ! m'a dit (le/beaucoup) (plus) grand/bien/beaucoup
    ! m'a/nous (a) orienté/orientée/aiguillé/aiguillée/dirigé vers/chez/à
    ! m'a/nous (a) dirigée/renvoyé/renvoyée/envoyé/envoyée vers/chez/à | de la part de
    ! sur (les) conseil/conseils/recommandation/suggestion de/du/d' | ! sur le/les conseil/conseils
    ! eu/reçu/obtenu {your} contact/nom/numéro/coordonnées/adresse/mail par/de/grâce
    ! {your} nom/numéro/adresse/contact/coordonnées par
    ! passe/donne/transmet/remet le/bien bonjour/salutations | ! vous/te salue/embrasse | ! le bonjour
    ! chaudement/vivement recommandé/recommandée/conseillé
    ! recommandé/recommandée/conseillé/conseillée par | ! c'est * qui m'a/nous/m'avait
    ! par l'intermédiaire/l'entremise de | ! frère/soeur/voisin/voisine/amie/ami/médecin m'a/m'avait
    ! comptable/notaire/cousin/cousine/collègue/prof/patron/promotrice m'a/m'avait
    ! a/avait/ont (déjà) travaillé avec vous/toi
    ! pense/pensait/trouve/dit que vous/tu pourriez/pourrais/êtes/es/sauriez/saurais/connaissez
    ! me dit que vous/tu | ! vous a/avait (déjà) recommandé/conseillé
    ! dit que vous/tu étiez/étais/saviez/faites/faisiez/aviez/pourriez
    ! (chez) * (vous) connaissez/connais bien * | ! lui avez/aviez/as fait/réparé/restauré/traduit/livré
    ! chez qui vous/tu avez/as/aviez | ! avez/aviez/as fait/restauré/réparé/rénové (la/le/les/leur) … chez
    """,
    // Thesis, exam, school project.
    .student: """
    ! mémoire/tfe/tfc/projet/rapport/travail de/d' fin/master/licence/bachelor/maturité/recherche/diplôme
    ! mémoire/travail d'étude/d'études/de | ! mon/ma/notre mémoire/tfe/thèse/maturité/exposé/soutenance
    ! mon/ma/notre doctorat/matu/tipe/dissertation/examen/partiel | ! grand oral | ! tipe/tfe/bts
    ! doctorant/doctorante/thésard/thésarde/postdoc
    ! je suis (en/un/une) étudiant/étudiante/élève/lycéen/lycéenne
    ! je suis (en/un/une) collégien/collégienne/apprenti/apprentie/doctorant | étudiant/étudiante en/à
    ! première/deuxième/troisième/dernière/# année de/d'/du/en
    ! directeur/directrice/promoteur/promotrice de thèse/mémoire/tfe
    ! mon/ma/notre prof/professeur/professeure m'a/nous/de/d'histoire/dit
    ! mon/ma/notre directeur/directrice/promoteur/promotrice m'a/nous/de/d'histoire/dit
    ! en terminale/seconde/rhéto/prépa/khâgne/m1/m2/l3/l2 | ! j'ai # ans
    ! je prépare un/une/mon/ma exposé/mémoire/thèse/concours/dossier | ! prépare l'agrégation/l'agreg
    ! notre/ma classe | ! pour mon/notre/un/ma exposé/cours/travail/examen/devoir/thèse
    ! j'écris/je rédige mon/ma/un mémoire/thèse | ! soutiens/soutenir ma/en
    ! à l'université/l'ulb/l'uclouvain/l'epfl/l'unil/l'uqam/l'unige | ! laboratoire/équipe de recherche
    ! stage d'observation | ! projet scolaire/d'école | ! cours de français/d'histoire/physique/philo/bio
    ! je travaille sur la/le/les/l'
    """,
  ]
}
