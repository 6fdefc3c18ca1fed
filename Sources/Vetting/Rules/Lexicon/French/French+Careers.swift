extension French {
  /// Signs of recruiters, of people who collect contacts and of people who look for work.
  static let careers: [Cue: String] = [
    // Templates of recruiters and staffing agencies.
    .recruiting: """
    ! plusieurs candidats | ! candidats prêts/intéressés/immédiatement | ! main d'oeuvre
    ! ouvriers/intérimaires/travailleurs polonais/roumains/portugais/détachés/qualifiés
    ! nous avons un/une/des {role} | ! h f | ! f h | ! f m x | ! h f x | ! m f d
    ! poste/mission/opportunité/offre (en/de/d'un) cdi/cdd/freelance/intérim/permanent | cdi/cdd
    ! pour (l'un/un/le) (compte) (de/d'un/d'une) notre/mon/nos/mes/l'un client/clients
    ! pour notre/mon client | ! pour un client | ! mandaté/mandatée/missionné par
    ! je/nous/on recrute/recrutons
    ! recrute/recrutons/recrutent (actuellement) un/une/des/plusieurs/pour
    ! recherche/recherchons (activement) (actuellement) (un/une/des) {role}
    cherche/cherchons (un/une/des) {role}
    {role} confirmé/confirmée/expérimenté/expérimentée/senior/junior/confirmés/expérimentés
    ! opportunité/opportunités professionnelle/professionnelles/de/d' carrière/emploi/poste
    ! opportunité/opportunités d'emploi | opportunité/opportunités
    ! opportunité/poste/offre (qui) pourrait/correspond/susceptible | ! opportunité/poste … {your} profil
    ! à l'écoute (du/de) marché/nouvelles/nouveaux/propositions | ! à l'écoute d'opportunités/d'une/d'un
    ! à l'écoute ? | ! nouveau/nouveaux/nouvel/nouvelle challenge/challenges/défi/défis
    ! nouvelle/nouvelles opportunité/opportunités | ! projet professionnel
    ! cabinet/agence/bureau/chargé de/en/du recrutement/placement
    ! chargée/consultant/consultante/responsable de/en/du recrutement/placement | ! talent acquisition
    recruteur/recruteuse | ! chasseur/chasseuse/chasseurs de tête/têtes
    ! {your} profil/cv/parcours (semble/me/a/pourrait/semblent) (bien/parfaitement/tout) correspond
    ! {your} profil/cv/parcours (semble/me/a/pourrait/semblent) (bien/parfaitement/tout) correspondre
    ! {your} profil/cv/parcours (semble/me/a/pourrait/semblent) (bien/parfaitement/tout) matche/colle
    ! {your} profil/expérience/compétences … correspond/correspondre/conviendrait/convient
    ! {your} profil/expérience/compétences … intéresser/retenu/recherchons/recherche
    ! envoyez/envoie/envoyer/transmettre/partager/recevoir (moi/nous) {your} cv | ! {your} cv
    ! cv à jour/actualisé | ? salaire/package/rémunération/fourchette
    ! salaire/package/rémunération annuel/attractif/attractive/brut/jusqu'à/entre/de/fixe/compétitif/selon
    ! # k € | ! # k | ! tjm | ! jours/jour de télétravail | télétravail partiel/complet/total/possible/#
    ! full remote | ! # % télétravail | candidature/candidatures | ! postulez/postule/postuler
    ! processus de recrutement
    ! prime/récompense/bonus (de/en/si/d'un) (#) cooptation/parrainage/recommand~ | ! cooptation
    connaissez/connais vous/tu quelqu'un | ! quelqu'un (dans/de) {your} entourage/réseau/cercle
    ! dans {your} entourage/réseau | ! mission/missions freelance/longue/d'intérim
    ! mission/missions de # mois | esn | ! poste/postes basé/basés
    ! poste/postes de responsable/directeur/{role} | poste/postes à pourvoir | poste/postes
    ! rejoindre une/l'/nos/un (belle/équipe) équipe/équipes/entreprise/société/groupe/structure
    ! rejoindre nos/notre équipe/équipes | ! rejoignez/rejoins nous/une/notre
    ! en pleine/forte croissance/expansion | ! évolution/perspectives de carrière | ! évoluer dans/vers/au
    ! difficultés/besoins/besoin/problèmes en/de recrutement/personnel/main
    ! {your} recrutements/recrutement/embauches | ! pénurie de | ! intérim/intérimaires
    ! candidat/candidats/candidates qualifiés/qualifié/disponible/disponibles
    ! candidat/candidats/candidates présélectionnés/motivés/pour/sérieux | vivier | talents
    ! {role} disponible/disponibles | ! fiche de poste | ! descriptif/description du/de poste
    ! avantages sociaux | ! véhicule/voiture de fonction/société | ! poste permanent | temps plein
    ! prise de poste | ! entrée en fonction/service
    ! discrétion/confidentialité assurée/garantie/absolue | ! plusieurs/différents/divers/nombreux postes
    ! envie de changement/bouger | ! prêt/prête à changer | en poste | ! {your} recherche d'emploi
    ! {your} prochaine étape/carrière | ! {your} carrière | ! contrat à durée
    ! équipe jeune/dynamique/soudée | ! nos consultants | ! personnel qualifié
    {your} situation professionnelle/actuelle | ! êtes vous en poste/recherche/veille
    """,
    // What people write to anybody to know more people.
    .networking: """
    ! élargir/agrandir/développer/étendre mon/notre/mes/nos/un/ce/le réseau/contacts/cercle/connexions
    ! étoffer/enrichir/bâtir/construire mon/notre/mes/nos/un/ce/le réseau/contacts/cercle/connexions
    ! mon réseau | ! {your} réseau | ! partageons (les/de/des) mêmes/nombreux/nombreuses
    ! intérêts/passions/valeurs/centres communs/commun/communes/partagés/d'intérêt
    ! échanger/échange/discuter (ensemble) sur/autour (nos/des/de/les) bonnes/sujets/pratiques
    ! échanger/échange/discuter (ensemble) sur/autour (nos/des/de/les) expériences/idées
    ! échanger/échange/discuter (ensemble) sur/autour (nos/des/de/les) thématiques/retours
    ! échanges/échanger d'idées/nos/nourris/d'expériences
    ! échanges enrichissants/professionnels/futurs/intéressants
    ! apprendre de (votre/ton/vos) parcours/expérience/expériences | ! {your} parcours m'inspire
    inspirez/inspires | ! relations/contacts/connexions/connaissances/amis en commun
    ! relations/contacts/connexions communes/communs
    ! plusieurs/nombreux/# contacts/relations (en) commun
    ! même secteur/domaine/industrie/métier/branche/milieu/univers
    ! même/mêmes ville/région/canton que/et | ! restons/rester/garder (en) contact/connectés/connecté/lien
    ! se connecter | ! connectons/connecter nous/avec | ! me connecter à/avec | ! connecter avec
    ! au plaisir d'échanger | ! au plaisir de (vous/te/faire/discuter) lire/connaître/échanger
    ravi/ravie/heureux/heureuse d'échanger/d'intégrer
    ! ravi/ravie/heureux/heureuse de faire/rejoindre/me/vous/t' partie/connaissance/connecter/compter
    ! d'avoir accepté (mon/ma/l'/cette) invitation/demande
    ! merci (de/pour) l'acceptation/l'ajout/l'invitation | ! merci d'accepter/d'avoir accepté
    ! merci pour l'ajout/l'acceptation/l'invitation/la connexion/mise
    ! merci pour {your} invitation/ajout/connexion/acceptation/demande
    ! suivre/suis {your} actualités/publications/parcours/évolution/contenus | ! synergie/synergies
    ! profils/gens/personnes/professionnels/professionnelles inspirants/inspirantes/passionnés/passionnées
    ! profils/gens/personnes/professionnels/professionnelles intéressants/similaires/partageant/engagés
    ! entre professionnels/pros/confrères/entrepreneurs/entrepreneures/dirigeants/indépendants
    ! acteurs/professionnels du secteur/domaine | ! des professionnels de/du
    ! invitation à rejoindre/me/se | ! demande de/d'ajout connexion/contact | ! mon/cette invitation
    ! collaborer ensemble
    ! futures/éventuelles/possibles/potentielles/futur collaborations/synergies/opportunités/collaboration
    ! créer/tisser/nouer/établir (du/des/de/un) (nouveaux) lien/liens/contacts/contact/relations
    ! compter vous/te parmi | ! vous/te compter parmi | ! dans/parmi mes contacts/relations
    ! faire connaissance | enrichissant/enrichissante/enrichissants/enrichissantes/fructueux/fructueuse
    ! {your} profil/parcours m'intéresse/m'intéressent
    ! curieux/curieuse de (découvrir/suivre/connaître/en) {your} | ? belle journée
    ! bâtir/faire des ponts | ! élargir mes horizons | ! même longueur d'onde
    """,
    // Looking for work.
    .jobSeeking: """
    ! recherche/cherche (activement) (actuellement) (un/une/mon/ma) (*) emploi
    ! recherche (activement) (actuellement) (un/une/mon/ma) (*) stage/alternance
    ! cherche (activement) (actuellement) (un/une/mon/ma) (*) stage/alternance
    ! recherche/cherche (activement) (actuellement) (un/une/mon/ma) (*) job
    ! recherche/cherche (activement) (actuellement) (un/une/mon/ma) (*) apprentissage
    ! recherche/cherche (activement) (actuellement) (un/une/mon/ma) (*) travail
    ! à la recherche (active) d'un/d'une/de (*) stage/emploi/alternance
    ! à la recherche (active) d'un/d'une/de (*) poste/opportunités
    ! à la recherche (active) d'un/d'une/de (*) opportunité/contrat
    ! recherche d'un/d'une stage/emploi/alternance/apprentissage/poste/opportunité | ! recherche d'emploi
    ! en recherche active | ! stage/alternance/apprentissage de/à/pour/en (fin/#/partir) mois/semaines
    ! open to work | alternance | ! mon cv | ! cv en/ci pièce/joint | ! ma candidature
    ! lettre de motivation | ! candidature spontanée
    ! recrute/recrutez/embauche/embauchez … stagiaire/stagiaires/moment ? | ! poste/postes à pourvoir
    ! poste/postes vacant/vacants/disponible/disponibles/ouvert ? | ! jeune diplômé/diplômée
    ! fraîchement/récemment/nouvellement diplômé/diplômée | ! demandeur/demandeuse d'emploi
    chômage/forem/onem/actiris/orp
    ! rejoindre {your} équipe/équipes/entreprise/société/groupe/institution/établissement/cabinet
    ! intégrer {your} équipe/entreprise/société/structure/groupe | ! en reconversion | ! mes compétences
    ! motivé/motivée et/dynamique/sérieux/sérieuse/par
    ! transmettre/transférer/passer/déposer/adresser mon/ma cv/profil/candidature
    ! me recommander/coopter | ! disponible immédiatement | ! disponible dès/à maintenant/partir
    ! place d'apprentissage/de stage | ! job étudiant/d'été/d'étudiant
    ! étudiant/étudiante … cherche/recherche … stage/job/alternance
    ! opportunité de/au travailler/sein/stage | ! offre/opportunité d'emploi
    ! travailler pour/chez/avec {your} entreprise/équipe/société | ! ma recherche | ! mon domaine
    ! stagiaire chez | ! si vous/tu entendez/entends parler | visa/sponsorship/relocalisation
    ! travail au canada/luxembourg/suisse | ! entretien d'embauche
    """,
  ]
}
