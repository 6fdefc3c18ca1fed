extension French {
  /// Signs of a client, of ordinary business and of private life.
  static let dealings: [Cue: String] = [
    // The sender wants the reader's service or goods.
    .buyer: """
    ! aimerions/aimerais/voudrions/souhaitons/souhaiterions vous/t'avoir avoir/inviter/confier/engager
    ! prendriez/prendrais/demanderiez/demandes combien | ! interveniez/intervenez vite/aussi/encore/sur
    ! pouvez/pourriez/peux vous/tu (la/le/les) remplacer/reprendre/passer
    ! prenez/acceptez vous/tu (encore/toujours) (de/des/les) (nouveaux) (nouvelles) clients/patients/élèves
    ! prends/acceptes vous/tu (encore/toujours) (de/des/les) (nouveaux) (nouvelles) clients/patients/élèves
    ! prenez/acceptez vous/tu (encore/toujours) (de/des/les) (nouveaux) (nouvelles) mandats
    ! prenez/acceptez vous/tu (encore/toujours) (de/des/les) (nouveaux) (nouvelles) dossiers/commandes
    ! prends/acceptes vous/tu (encore/toujours) (de/des/les) (nouveaux) (nouvelles) mandats
    ! prends/acceptes vous/tu (encore/toujours) (de/des/les) (nouveaux) (nouvelles) dossiers/commandes
    ! prenez/acceptez/prends vous/tu encore/des/de
    ! combien prenez/demandez/demandes/prends/prendriez/facturez/factures vous/tu
    ! combien coûte/coûterait/coûteraient/faudrait/faut
    ! quels/quel sont/est/seraient/serait {your} tarifs/tarif/prix/honoraires
    ! quels/quel sont/est/seraient/serait {your} disponibilités/délais/conditions/délai
    ! {your} tarifs/honoraires ? | ! connaître {your} tarifs/prix/honoraires
    ! combien (cela/ça) (me/nous) coûterait/coûteraient | ! tu prendrais combien
    ! un devis pour/svp/s'il | ! devis pour/concernant | ! (me/nous) faire parvenir un devis/offre
    ! faire/établir/envoyer/remettre un/une devis/offre/estimation/soumission
    ! obtenir/recevoir/demander/avoir un/une devis/offre/estimation/soumission
    ! demande de devis/prix/renseignement/renseignements | ! offre de prix
    ! cherchons/cherche/recherchons/recherche quelqu'un/quelqu'une
    ! cherchons/cherche/recherchons un/une (bon) (bonne) photographe/traducteur/traductrice
    ! cherchons/cherche/recherchons un/une (bon) (bonne) plombier/avocat/avocate
    ! cherchons/cherche/recherchons un/une (bon) (bonne) notaire/architecte/menuisier/couvreur/traiteur/prof
    ! cherchons/cherche/recherchons un/une (bon) (bonne) électricien/jardinier/comptable
    ! cherchons/cherche/recherchons un/une (bon) (bonne) luthier/accordeur/interprète
    ! cherchons/cherche/recherchons un/une graphiste/illustrateur/illustratrice
    ! cherchons/cherche/recherchons un/une relecteur/relectrice/formateur
    ! cherchons/cherche/recherchons un/une formatrice/conférencière/conférencier
    ! cherchons/cherche/recherchons un/une intervenant/oratrice/thérapeute | ! j'aurais/aurions besoin
    ! j'ai/avons besoin d'un/d'une/de vos/quelqu'un/conseils
    ! besoin de vos/tes/ton services/aide/avis/conseils | ! il me/nous faudrait/faut
    ! seriez/êtes/es/serais vous/tu (encore/toujours) libre/disponible/dispo le/du/en … #/mariage
    ! seriez/êtes/es/serais vous/tu (encore/toujours) libre le/du/en/pour … samedi/{month}/fête
    ! seriez/êtes/es/serais vous/tu (encore/toujours) disponible/dispo le/du/en/pour … mariage/{month}/fête
    ! libre/disponible/dispo le #
    ! pouvez/pourriez/peux/pourrais/sauriez vous/tu (encore/le/la/me/nous/les) réparer/livrer/traduire
    ! pouvez/pourriez/peux/pourrais/sauriez vous/tu (encore/le/la/me/nous/les) restaurer/fabriquer/relire
    ! pouvez/pourriez/peux/pourrais/sauriez vous/tu (encore/le/la/me/nous/les) poser/accorder/photographier
    ! pouvez/pourriez/peux/pourrais/sauriez vous/tu (encore/le/la/me/nous/les) imprimer/expertiser/chiffrer
    ! pouvez/pourriez/peux/pourrais vous/tu (nous/me/y) conseiller/représenter/défendre/recevoir/jeter
    ! réparez/livrez/vendez/traduisez/restaurez/louez/fabriquez/expédiez/accordez vous
    ! faites/donnez/reprenez/rachetez/réalisez/donneriez vous aussi/encore/toujours
    ! tu fais/vends/donnes/répares/loues encore/toujours/aussi
    vous faites/vendez/donnez/réparez/livrez/louez ?
    ! voudrais/voudrions/souhaite/souhaitons (vous/te) commander/réserver/acheter/engager
    ! voudrais/voudrions/souhaite/souhaitons (vous/te) louer/mandater/inscrire/confier/offrir
    ! aimerais/aimerions/souhaiterais/j'aimerais (vous/te) commander/réserver/acheter/engager
    ! aimerais/aimerions/souhaiterais/j'aimerais (vous/te) louer/mandater/inscrire/confier/offrir
    vous/te confier | ! passer (une) commande | ! faire appel à vous/toi/vos/{your}
    ! prendre rendez/rdv (vous) pour mon/ma/notre/un
    ! {our} chaudière/toit/toiture/piano/chauffage/lave/machine ne/est/a/fuit/fait/perd
    ! {our} serveur/chatte/chien/horloge/violon/four/frigo/cave ne/est/a/fuit/fait/perd | ! en panne
    fuit/fuite/fuites | ! ne marche/fonctionne/démarre/chauffe/ferme/s'allume plus
    cassé/cassée/fissuré/fissurée/inondé/inondée | ! a/nous lâché/lâchés/plantés | hérité | ! j'ai hérité
    ! reçu un/une courrier/lettre/avis/mise/convocation/commandement/sommation
    ! courrier/lettre/avis (du/de) fisc/impôts/bailleur/recommandée
    ! mon/notre/ma bailleur/propriétaire/employeur/patron refuse/veut/me/a/ne
    ! mon/notre/ma locataire/ex/assureur/assurance refuse/veut/me/a/ne
    licencié/licenciée/divorce/succession
    ! pour {our} mariage/fête/anniversaire/assemblée/maison/jardin/école/association
    ! pour {our} salon/cuisine/communion/baptême/classe/fils/fille/mère | ! {our} budget
    budget de/maximum/max/limité | ! on se marie | ! nous nous marions
    ! quand pourriez/pouvez/pourrais/peux vous/tu | ! quel est/serait le/votre/ton délai/prix/coût
    ! à quel prix | ! dans quel délai | quels délais | ! combien de temps faut/faudrait/prend/prendrait
    ! intéressé/intéressée/intéressés par {your}/le/la/les annonce/terrain/voiture/vélo/appartement
    ! intéressé/intéressée/intéressés par {your}/le/la/les cours/meuble/maison/vin/tableau
    ! toujours/encore disponible/dispo/libre/vente/stock ? | ! encore en stock/vente
    ! cours particuliers/d'allemand/d'anglais | ! donneriez/donnez/donnes vous/tu (encore) des/cours
    ! appel d'offres | ! cahier des charges | c'est urgent | d'urgence | ! vous déplacez/déplaceriez
    ! puis je passer/commander/réserver/venir/acheter | ! peut on commander/acheter/réserver/visiter/louer
    ! où peut/puis on/je acheter/trouver/commander/voir | ! acheter {your}/deux/trois/une/un
    ! # exemplaires/bouteilles/chaises/mètres/mots/invités/convives/couverts | ! un second avis
    rénover/rénovation/restaurer notre/ma/mon/la/de | ! je voudrais savoir combien/si
    ! nous aimerions vous/t'avoir/que | ! venir parler/jouer/animer/chanter
    ! vous inviter à parler/jouer/intervenir
    """,
    // Ordinary letters in an existing relation.
    .business: """
    ! vous/tu nous/m'avez/m'as livré/facturé/envoyé/compté | nous avez livré/facturé/envoyé/compté
    ! est fendu/fendue/abîmé/abîmée/rayé/tordu/manquant/manquante
    ! comme convenu/discuté/demandé/évoqué/annoncé/prévu/indiqué | ci joint/jointe/joints/jointes
    ! voici/voilà le/la/les contrat/facture/procès/pv/devis/avenant
    ! voici/voilà le/la/les plans/photos/version/documents/compte/fichiers
    ! en pièce jointe (le/la/les) contrat/facture/projet/pv/devis/plans/version
    ! je vous/te renvoie/retourne/confirme/rends/joins | ! je confirme | ! nous confirmons/accusons
    ! vous/te confirme/confirmons | ! bien reçu | ! bonne réception | ! accuse réception
    ! à jeudi/vendredi/lundi/mardi/mercredi/samedi/dimanche/demain/tantôt | ! à tout à l'heure
    ! on se voit jeudi/demain/lundi/vendredi/mardi/mercredi/à
    ! ok/d'accord/parfait pour jeudi/vendredi/lundi/demain/mardi/mercredi/moi/le/la
    ! me/nous va/convient | ! {day} me/nous convient/va
    ! merci de (bien/me/nous) signer/régler/retourner/renvoyer/payer/confirmer/valider/vérifier/signaler
    signer/signez/signée/signées/parapher | régler/réglée/virement/acompte
    ! retourner/renvoyer/renvoyez/renvoyé (le/la/un) signé/signée/contrat/formulaire/exemplaire
    ! facture/devis/commande/contrat/dossier (numéro/n/no) #
    ! {your} commande/facture/dossier/virement/paiement/réservation/colis du/de/est/a/n'est/vous
    ! {your} règlement/acompte/manuscrit/inscription/rendez/offre/devis du/de/est/a/n'est/vous
    ! nous avons (finalement) (malheureusement) décidé/choisi/opté/retenu
    ! pourrons/pouvons/pourrai/peux (malheureusement) pas donner/accepter/retenir/venir/assister/honorer
    malheureusement/hélas | ! à (notre/mon) (grand) regret | ! au regret
    ! reporter/décaler/repousser/avancer/déplacer/annuler notre/le/la/au/mon/d'une
    ! reporté/reportée/annulé/annulée/décalé/décalée
    ! réunion/séance/visite (vous) de/du/d' demain/jeudi/lundi/mardi/vendredi/mercredi
    ! audience/répétition/comité/rendez (vous) de/du/d' demain/jeudi/lundi/mardi/vendredi/mercredi
    ! demain matin/soir/midi/à/après | ! ordre du jour | ! procès verbal | ! compte rendu | ! le pv
    ! livraison/livraisons prévue/partielle/est/a/n'est | ! toujours pas arrivé/arrivée/livré/livrée/reçu
    ! réclamation/litige/endommagé/endommagée/défectueux/défectueuse | remplacer/rembourser/remboursement
    ! désolé/désolée/excuses/pardon pour/du/de (le/ce/la/mon) retard/délai/contretemps/erreur/silence
    ! mes/nos excuses | ! veuillez (nous/m') excuser | ! s'est glissée | ! une erreur dans/de/sur
    ! relu/corrigé/vérifié/modifié/complété/validé le/la/les/votre/vos/ton | ! la/les clé/clef/clefs/clés
    locataire/locataires | ! le chantier | avenant | ! à la suite de {your} | ! dossier #
    ! votre/ton/ta mail/courrier/lettre/message/courriel/réponse du/d'hier | comme tu sais
    comme vous (le) savez | ! peux/pourrais tu me/m' renvoyer/envoyer/passer/ramener
    ! tu peux/pourrais me renvoyer/envoyer/passer | ! apporter/ramener/prévenir/rappeler le/la/les/ton
    ! en copie | ! le comité/conseil/jury a | ! l'assemblée générale
    ! je suis malade/absent/absente/empêché/empêchée | ! en retard
    ! j'arrive/j'arriverai à/vers/en/avec/jeudi/demain | ! par retour de
    ! prends/prenons/pris (bonne) note
    {our} prochaine/prochain réunion/rendez/séance/répétition/rencontre | ! salle/bâtiment/porte #/b/c
    ! le train/vol de # | ! je te/vous rappelle
    """,
    // A concrete question that only the reader can answer.
    .question: """
    ! comment avez/as/aviez vous/tu fait/réussi/résolu/choisi/obtenu/calculé/trouvé/mesuré/monté
    ! pourquoi avez/as/n'avez/n'as/aviez vous/tu
    ! quel/quelle/quels/quelles … avez/as/aviez/utilisez/utilisiez/utilises vous/tu
    ! d'où vient/viennent/provient/tenez/tiens/sort | ! où avez/as vous/tu trouvé/acheté/pris/vu/lu/mis
    ! avez/as/auriez/aurais/gardez vous/tu (encore/toujours) gardé/conservé
    ! avez/as/auriez vous/tu encore/toujours
    ! savez/sais/sauriez/saurais vous/tu (par/encore) si/où/qui/quand/comment/pourquoi/quel/quelle/ce
    ! vouliez/voulais/pensiez/pensais vous/tu dire/parler/à | ! est ce normal | ! c'est normal
    ! est ce que c'est/cela/ça (encore) normal/vient/signifie/marche/fonctionne/tient/vaut/bien
    ! est ce bien/correct/exact/possible/voulu | ! est ce une erreur/faute/coquille
    ! quelle est/était (la) différence/source/marque/référence/taille/température/variété/essence
    ! quelle marque/version/farine/colle/taille/température/référence/méthode/édition
    ! de quel/quelle/quels version/année/édition/bois/côté/livre
    ! à quelle/quel température/page/âge/époque/profondeur/hauteur
    ! combien de temps avez/as/laissez/faisiez | ! tient/marche/fonctionne/existe toujours/encore ?
    ! y a/avait t'il/il une/un/des raison/moyen/version/traduction/suite/erreur | ! existe t'il/il une/un
    ! une question sur/à/concernant/précise/technique/bête/pratique | ! petite question/curiosité
    ! j'ai une (petite) (seule) question | ! je me demande/demandais comment/pourquoi/où/ce/quel/quelle
    ! n'ai pas compris/trouvé/bien/réussi/su | ! je ne comprends pas
    ! n'arrive/n'arrivais/n'arrivons pas à | ! je bloque/bute/coince/cale sur | faut il | ! dois je
    ! doit on | ! que me conseillez/conseilles/conseilleriez/recommandez | ! que feriez/ferais vous/tu
    lequel/laquelle/lesquels | ! vous/tu conseilleriez/conseillerais/conseillez/recommanderiez
    ! me confirmer que/si
    ! pourriez/pouvez/pourrais/peux vous/tu me/m'indiquer/m'expliquer dire/préciser/rappeler/retrouver
    ! pourriez/pouvez/pourrais/peux vous/tu m'éclairer/m'aider/m'en dire/préciser/rappeler/retrouver
    ! me dire si/où/quel/quelle/comment/pourquoi/d'où/qui | ! vaut il mieux | ! ai je bien/raison/tort
    ! s'agit il | ! est ce que vous/tu aviez/avais/étiez/étais/avez/as encore/gardé
    ! comment s'appelle/s'appelait/prononce/expliquez/traduire/traduiriez
    ! qui était/est (sur/la/le) … photo | ! toujours valable/exact/vrai/d'avis | ! est il vrai
    ! vous/tu serviez/servez/sers | ! qu'est devenu/devenue | ! référence exacte/complète
    ! ça te/vous va ?
    """,
    // Asks for little.
    .modesty: """
    ! pas besoin de répondre/réponse/me | ! pas obligé/obligée | ! sans obligation de réponse
    ! n'attends/attends pas/aucune réponse | ! une (seule) (simple) ligne/phrase suffit/suffirait/suffira
    ! un (simple) (petit) mot suffit/suffirait | ! n'avez/n'as pas le temps
    ! si/quand vous/tu avez/as/aviez/trouvez (un/une/le/deux) moment/minute/temps/minutes/secondes
    ! ne vous/te (en) faites/fais/sentez/sens/tracassez
    désolé/désolée/pardon/excusez/excuse (moi) de/du/pour (vous/te) déranger/dérangement
    désolé/désolée/pardon/excusez/excuse (moi) de/du/pour (vous/te) message/long/longueur
    ! veux/voudrais/voulais pas (vous/te) déranger/abuser/embêter
    ! sais pas si vous/tu (vous/te) souvenez/rappelez/souviens/rappelles/répondez/êtes
    ! vous ne vous/me souvenez/connaissez/remettez | ! tu ne te/me souviens/connais/remets
    ! me connaissez/connais pas | ! on ne se connaît | ! nous ne nous connaissons
    {our} (petit) (maigre) budget/moyens est/sont modeste/limité/limités/serré/petit | ! peu de moyens
    petit/modeste budget | ! rien d'urgent/de | ! rien ne presse | ! pas pressé/pressée/urgent
    ! quand ça/tu/vous (vous/te) arrange/pouvez/peux/convient/voulez/veux | je comprendrais/comprendrai
    ! question (un) (peu) bête/idiote/stupide/naïve | ! je n'y connais rien
    ! débutant/débutante/amateur/amatrice/profane/novice | je débute | ! pardonnez mon/ma
    ! j'espère ne pas | ! sans (vouloir) (vous/te) déranger/abuser | ! je n'ose | ! aucune urgence
    ! pour ma/mon culture/information/gouverne | ! peu d'argent | à l'occasion
    """,
    // Family, private life, humour.
    .life: """
    ! mon mari/père/frère/fils/papa/cousin/chum/gamin/neveu/oncle/chien/chat/compagnon/beau
    ! ma femme/mère/soeur/fille/maman/cousine/blonde/belle/nièce/tante/compagne/copine/conjointe
    ! mes parents/enfants/filles/fils/gamins/petits/beaux/grands | nos enfants/filles/fils
    ! {your} enfants/filles/parents/petit/petite/chien/chat | la famille | ! toute la famille
    mariage/fiançailles/enterrement/funérailles/baptême/naissance
    bébé/enceinte/accouché/maternité/communion/jumeaux | décédé/décédée/disparu/disparue/deuil
    hôpital/l'hôpital/opération/opéré/opérée/chimio/malade/maladie/cancer | ! mort/morte/décès de
    ! déménagement/déménagé/déménageons/emménagé | ! à la retraite/pension | ! ma retraite/pension
    retraitée/pensionné/pensionnée | ! haha/ahah/hihi/mdr/lol/ptdr/hahaha/héhé
    ! bière/bières/barbecue/raclette/fondue/pétanque/belote/jass/frites/guindaille/poutine | apéro
    ! on boit/boire un/une verre/bière/coup/pinte | ! trinquer
    jardin/potager/chalet/montagne/rando/randonnée/vélo/ski
    chorale/fanfare/guitare/violon/piano/tricot/pêche/plage | foot/football/match/rugby/hockey
    vacances/noël/pâques/carnaval | ! bises/bisous/bisou/bise/biz | ! t'embrasse/vous embrasse
    ! je t'embrasse | amitiés/amicalement | ! affectueusement
    chat/chien/chienne/chatte/poules/cheval/lapin | gâteau/confiture/tarte/soupe | ! fou rire
    ! quelle/quel histoire/rigolade/souvenir/souvenirs/soirée/fête | souvenir/souvenirs
    ! nostalgie/nostalgique | ! ça me/nous rappelle/manque | ! tu me/nous manques
    ! pense/pensons (bien/fort/souvent/beaucoup) à vous/toi | ! les petits/petites
    ! la petite/le petit va/dort/est/a
    """,
  ]
}
