extension French {
  /// Signs of how a stranger comes in and fishes for an answer.
  static let asking: [Cue: String] = [
    // Fishes for interest.
    .probe: """
    ! combien dépensez/payez/dépenses/paies vous/tu ? | ! comment se passe/passent le/la {your} ?
    comment se passe/passent le/la nettoyage/gestion/comptabilité/recrutement/prospection/paie ?
    avez/as vous/tu déjà un/une fournisseur/prestataire/partenaire
    ! si le sujet/l'idée/cela/ça vous/te occupe/intéresse/tente/parle | l'idée vous/te parle/plaît/tente
    ! vers qui (dois/puis) (je) m'orienter/me | ! vous/te ferait il plaisir | ! qu'en dites
    ! avez/auriez/aurais/as vous/tu un intérêt | ! auriez vous (un) usage/emploi/utilité
    ! ça te tente/tenterait/dirait | ça vous/te tente/tenterait | ! pensez/penses vous/tu que cela/ça
    ! est ce quelque chose | ! serait ce | est ce que ça/cela pourrait
    ! seriez/serais/êtes/es vous/tu (éventuellement) ouvert/ouverte/intéressé/intéressée
    ! seriez/serais/êtes/es vous/tu (éventuellement) partant/partante/preneur/preneuse
    ! seriez/serais/êtes vous/tu disposé/disposée/curieux/curieuse/favorable | ? seriez vous prêt/prête
    vous/tu seriez/serais (peut) (être) ouvert/ouverte/intéressé/intéressée/partant/partante/preneur ?
    ! intéresse/intéresserait/tente/tenterait/parlerait ?
    cela/ça (vous/te) dirait/dit/parle/conviendrait/arrangerait … # ?
    cela/ça (vous/te) dirait/dit/parle/parlerait ?
    est ce que/qu' cela/ça (vous/te) intéresse/intéresserait/parle/tente/tenterait
    ça/cela (vous/te) dirait/dit/parle/tente/tenterait de | intéressé/intéressée/intéressés/intéressées ?
    ! curieux/curieuse d'en/de/d'essayer ?
    voulez/souhaitez/veux/souhaites/voudriez/aimeriez/souhaiteriez/aimerais vous/tu
    ! souhaitez/voulez/veux/souhaites/voudriez/souhaiteriez vous/tu que je/nous
    voulez/souhaitez vous/tu en/recevoir
    ! que je vous/te envoie/transmette/montre/partage/adresse/présente/dépose/explique ?
    ! que je (vous/te) envoie ?
    ! puis je vous/te (les/le/la/en) envoyer/transmettre/adresser/montrer/faire/présenter/proposer/déposer
    ! puis je (vous/te) envoyer/adresser
    ! pouvons nous vous/te envoyer/transmettre/adresser/montrer/faire/présenter/proposer
    ! je peux (vous/te) envoyer/montrer/transmettre/déposer ?
    je peux/pourrais (vous/te) envoyer/montrer/transmettre/déposer
    ! me permettez/permettriez/autorisez vous | je vous/te envoie volontiers | ? volontiers
    je vous/t'envoie (volontiers/tout) … si | ! qui (chez/dans) … s'occupe/gère/décide/pilote
    ! qui s'occupe/gère/décide/pilote/supervise
    ! qui est/serait (le/la) (bonne/bon) personne/contact/interlocuteur | ! qui est en charge
    ! personne/interlocuteur/interlocutrice en charge | ! personne qui gère/s'occupe/décide
    ! personne responsable/chargée | ! le/la bon/bonne interlocuteur/interlocutrice/personne/contact
    la bonne personne | ! comment gérez/procédez/organisez/traitez/abordez/suivez/assurez vous ?
    comment faites vous ? | comment gères/organises/suis tu ? | comment tu gères/organises/suis
    ! comment … aujourd'hui/actuellement chez vous/toi ? | ! comment ça se passe chez
    ! comment cela se passe | ! comment vous/tu … (aujourd'hui) (actuellement) … gérez/gères
    ! est ce un (vrai) sujet/enjeu/besoin/problème/thème
    ! est ce une (vraie) priorité/question/problématique/préoccupation
    ! sujet/enjeu/priorité/besoin/problématique/question/préoccupation/thème chez/pour vous/toi
    ! un sujet ? | ! c'est un sujet | ! sujet/question d'actualité
    sujet qui vous/te parle/concerne/intéresse
    ! êtes/es vous/tu (actuellement) (pleinement) satisfait/satisfaite
    ! {your} fournisseur/prestataire/solution/contrat/outil actuel/actuelle
    {your} fournisseur/prestataire
    ! avez/auriez/as/aurais vous/tu déjà pensé/envisagé/songé/réfléchi/considéré
    avez/as vous/tu déjà essayé/entendu/testé/eu
    avez/auriez/as/aurais vous/tu (actuellement/parfois/un/des/de) besoin/besoins
    avez/auriez/as vous/tu … (un/des) projet/projets ?
    ! rencontrez/recherchez/disposez/envisagez vous/tu
    cherchez/utilisez/travaillez/cherches/utilises vous/tu
    ! cherchez/cherches/recherchez vous/tu (actuellement) à/de
    ! vous/tu cherchez/cherches peut/actuellement/encore/à | ! cela/ça vaudrait/vaut il/peut/le être
    vaut/vaudrait (peut) (être) (le/la) coup/peine ?
    ! répondez/réponds/tapez/écrivez/commentez (moi) (simplement) (juste) oui/ok/intéressé/go/stop
    ! répondez/réponds simplement/juste | ! il (vous/te) suffit de répondre/cliquer/m'écrire/me
    ! un simple oui/ok/message/mot (me) suffit | ! un simple oui
    ! dites/dis moi si (cela/ça) (vous/te) intéresse/tente/parle | faites/fais moi signe/savoir
    ! dites/dis moi simplement | ! qu'en pensez/penses/dites/dis vous/tu ? | on en parle/discute ?
    ! on échange ? | partant/partante/tenté/tentée ?
    ! si cela/ça/ceci (vous/te) intéresse/tente/parle/chante/intéressait/tentait
    ! si le sujet/projet/thème/concept
    ! si vous/tu êtes/es/étiez/seriez intéressé/intéressée/ouvert/ouverte/curieux/curieuse/partant/partante
    ! si jamais vous/tu/cela/ça | ! si un jour vous/tu/le/la | ! le jour où vous/tu
    si vous/tu cherchez/cherches/cherchiez | si vous/tu avez/as/aviez/avais besoin/envie
    si vous/tu souhaitez/souhaites (en) savoir/découvrir/tester/essayer/recevoir
    ! pourrait/pourraient/peut (certainement/sûrement/aussi/également) (vous/te) intéresser
    ! pourrait (vous/te) être utile | ! susceptible/susceptibles de/d'intéresser | ! en savoir plus ?
    ! pour en savoir plus/davantage | ? je reste à votre
    ? à votre (entière) disposition | ! je serais/suis curieux/curieuse de savoir si
    je serais curieux/curieuse
    ! je serais ravi/ravie/heureux/heureuse de (vous/te/pouvoir/en) présenter/montrer/discuter
    ! je serais ravi/ravie/heureux/heureuse de (vous/te/pouvoir/en) parler/expliquer/échanger/faire
    ! je serais ravi/ravie/heureux/heureuse d'en/d'échanger | ? je me demandais si
    ! besoin … chez vous/toi ? | ! de votre côté ? | un coup de main ? | ! ouvert/ouverte à l'idée
    ? n'hésitez/hésitez/hésite/n'hésite pas | ! une collaboration/partenariat ? | un partenariat
    collaboration/partenariat possible/éventuelle/entre/avec | ? {your} avis ?
    ! quel/quelle/quels est/sont {your} (plus) (grand/principal/principaux/principale) défi/défis
    ! quel/quelle/quels est/sont {your} (plus) (grand/principal/principaux/principale) enjeux/frein
    ! quel/quelle/quels est/sont {your} (plus) (grand/principal/principaux/principale) besoins/besoin
    ! quel/quelle/quels est/sont {your} (plus) (grand/principal/principaux/principale) priorité/blocage
    ! à qui puis/pourrais/dois/devrais je
    ! envoyer/transmettre/recevoir/adresser … fiche/dossier/plaquette/brochure/catalogue/démo/exemple
    ! {your} contrat/bail (actuel) arrive/se | ! quand … renouvelez/renouveler | ! y a t'il/t quelqu'un
    ! ça peut/pourrait (vous/te) servir | ! seriez vous d'accord pour/de
    ! accepteriez/accepterais vous/tu de (me/nous) recevoir | ! avez/as vous/tu un intérêt
    """,
    // How they found the reader.
    .hook: """
    ! tombé/tombée/tombés sur {your} profil/page/site/annonce/compte
    ! tombé/tombée/tombés sur {your} offre/linkedin/boutique/enseigne/entreprise
    tombé/tombée/tombés sur {your} | ! tombé/tombée sur vous/toi
    ! en parcourant/consultant/visitant/naviguant/scrollant/découvrant … {your}/linkedin
    ! en regardant/cherchant {your}/des/les/sur
    ! {your} profil/page/site (linkedin) (m'a/nous/a) (immédiatement/tout) attiré/interpellé
    ! {your} profil/page/site (linkedin) (m'a/nous/a) (immédiatement/tout) retenu/intéressé/intrigué
    ! {your} profil (linkedin) m'a/attire/retient/m'intéresse/nous/semble/a | {your} profil
    vu/remarqué/découvert/parcouru/consulté/visité/regardé/noté/étudié {your} profil/site/page/annonce
    vu/remarqué/découvert/parcouru {your} établissement/menu/boutique/parcours/catalogue
    consulté/visité/regardé/noté/étudié {your} établissement/menu/boutique/parcours/catalogue
    ! vu/remarqué/noté/constaté sur linkedin/internet/google
    vu/remarqué/noté/constaté/lu que vous/tu/{your}
    ! nous avons vu/remarqué/noté/constaté/découvert/identifié | ! vu passer {your}
    (je) vois/constate/remarque que vous/tu/{your}
    ! vu que vous/tu recrutez/recrutes/cherchez/cherches/recherchez/aviez/avez/étiez/travaillez/êtes
    vu (dans/sur) (le/la) presse/journal/annonce/annuaire
    j'ai trouvé/obtenu/relevé {your} coordonnées/profil/nom/adresse/site/contact
    ! {your} nom/entreprise/société/profil est/a (été) ressorti/apparu/apparue/revenu/sorti/identifié
    {your} nom est/a | ! je me permets de/d' (vous/te) contacter/solliciter/approcher/démarcher
    ? je me permets | ! je vous/te sollicite/approche | je vous/te contacte
    ! je vous/te contacte car/parce/concernant/afin | ! je prends contact | ! je vous ajoute/ajoutais
    ! vous/tu recrutez/recrutes/embauchez actuellement/un/une/des
    ! votre/vos/ta (récente) (dernière) annonce/annonces/recrutements | ! {your} offre d'emploi/de
    ! linkedin (m'a/me/vous/nous/a) suggéré/recommandé/propose | ! suggestions/suggestion linkedin
    ! vous/tu venez/viens d'ouvrir/de (juste) lancer/reprendre/déménager/prendre/rejoindre
    ! vous/tu venez/viens d'ouvrir/de (juste) changer/lever/créer/fêter/publier | ! venez d'ouvrir
    ! {your} récent/récente/dernier/dernière post/publication/changement/levée
    ! {your} récent/récente/dernier/dernière ouverture/expansion/acquisition/embauche
    {your} post/publication/commentaire | {your} post/publication/commentaire sur/à/concernant
    ! {your} levée de | ! {your} implantation
    ! félicitations/bravo pour (ton/votre/la/le/l'/cette) (récente) (nouveau/nouvelle/prise) poste
    ! félicitations/bravo pour (ton/votre/la/le/l'/cette) (récente) (nouveau/nouvelle/prise) fonctions
    ! félicitations/bravo pour (ton/votre/la/le/l'/cette) (récente) (nouveau/nouvelle/prise) nomination
    ! félicitations/bravo pour (ton/votre/la/le/l'/cette) (récente) (nouveau/nouvelle/prise) fonction
    ! félicitations pour (ton/votre/la/le/l'/cette) (récente) (nouveau/nouvelle/prise) levée/promotion
    ! bravo pour (ton/votre/la/le/l'/cette) (récente) (nouveau/nouvelle/prise) levée/promotion
    ! félicitations pour {your} nouveau/nouvelle/récente/prise/nomination/promotion
    {your} nouveau/nouvelle/nouvelles poste/fonction/fonctions/rôle/local/établissement/locaux
    {your} activité | ? {your} entreprise | ? {your} société | ? {your} structure
    ! {your} activité dans/en/m'a/correspond | ! comme vous/tu dirigez/gérez/travaillez/évoluez/exercez
    ! étant donné {your}
    ! vu/compte (tenu) (de) {your} poste/fonction/fonctions/parcours/activité/profil | ! au vu de {your}
    dans le cadre de {your} fonctions/activités/activité/poste
    ! passé/passée/passant/passons devant {your}/chez | {your} enseigne/vitrine/façade/chantier/terrasse
    ! vous/tu suivez/avez/as (liké/aimé/commenté/visité/consulté/téléchargé) … page/post
    ! vous/tu suivez/avez/as (liké/aimé/commenté/visité/consulté/téléchargé) … profil/publication/guide
    ! liké/commenté/téléchargé/consulté (le/un/mon/notre/nos/ma) post/publication/guide/page/profil/livre
    ! visité mon/notre profil | ! membre/membres (tous/toutes) du (même) groupe | ! groupe linkedin
    ! annuaire professionnel/des/de | ! je (vous/te) suis (sur) linkedin
    ! suis/suit/suivons {your} actualité/activité/contenu/publications/posts/page/actualités
    avec (grand) intérêt {your} | ! en tant que {one}
    ! je cherche/cherchais/recherche/recherchais des {firms} | ! vous/tu exposez/exposiez/exposerez
    ! en préparant | ! sur {your} site (que/internet/web) vous | ! votre site indique/mentionne
    ! je découvre/découvrais/découvrir {your} | ! par hasard
    """,
    // Praise that fits anybody.
    .flattery: """
    ! parcours/profil/carrière/cv (très/vraiment/assez/particulièrement) impressionnant/inspirant
    ! parcours/profil/carrière/cv (très/vraiment/assez/particulièrement) inspirante/remarquable
    ! parcours/profil/carrière/cv (très/vraiment/assez/particulièrement) riche/intéressant
    ! parcours/profil/carrière/cv (très/vraiment/assez/particulièrement) atypique
    ! parcours/profil/carrière/cv (très/vraiment/assez/particulièrement) passionnant/impressionnante
    beau/joli/superbe/magnifique/sacré/chouette/riche/excellent/bel parcours/profil | ! {your} parcours
    {your} profil … intéressant/inspirant/riche/impressionné
    expérience/expertise impressionnante/remarquable/riche/précieuse/solide | ! {your} expertise
    {your} expérience | ! j'admire/j'apprécie/j'adore/j'aime (*) ce que vous/tu
    ! j'adore/j'admire {your} travail/contenu/univers/énergie/approche/posts
    ! ce que vous/tu faites/fais/proposez/construisez
    ! impressionné/impressionnée/impressionnés/séduit/séduite par {your} | ! admiratif/admirative
    ! bravo pour (tout) ce que vous/tu | ! belle/beau réussite/entreprise/initiative/dynamique
    ! {your} univers/énergie/leadership/vision/créativité/réussite
    {your} passion/engagement/croissance/dynamisme/réputation/sérieux/notoriété/savoir
    ! inspirant/inspirante/inspirants/inspirantes | ! retient/retenu (toute) mon/notre attention
    ! attiré/capté mon/notre attention/oeil
    ! qualité de {your} travail/contenus/publications/produits/établissement/service/prestations/cuisine
    m'a (beaucoup) (vraiment) impressionné/impressionnée/interpellé/inspiré/inspirée
    ! gens/personnes/profils comme vous/toi/le
    ! l'air (d'être) (quelqu'un) sympa/motivé/motivée/dynamique/passionné/passionnée
    ! excellente réputation | ! {your} site est (très) beau/superbe/joli | ! (très) belle carrière
    ! {your} carrière | ! résonne avec | ! valeurs que je/nous partage/partageons
    ! vous/tu semblez/sembles
    """,
    // Says that it is no pitch, or begs pardon for one.
    .disclaimer: """
    ! sans (aucun/aucune/le) (moindre) engagement/obligation/pression | ! sans rancune
    ! rien à vendre/perdre | ! pas (un/du/de) (du) démarchage/spam/publicité/robot/prospection
    ! pas (de) blabla/baratin | ! ni spam/vente/pression/engagement
    ! cherche/essaie/veux/vais/souhaite/cherchons pas (à) (vous/te) vendre | ! (rien) à vous/te vendre
    ! discours commercial/vendeur | ! si ce/cela/ça n'est/ne pas … ignorez/ignore/oubliez
    ! ignorez/ignore/oubliez (simplement/juste/ce/mon) message/mail/courriel
    ! si ce n'est pas (pour/le/dans) cas/bon/vous/toi
    ! si vous/tu n'êtes/n'es pas intéressé/intéressée/concerné/concernée | ! pas intéressé/intéressée
    ! aucun/pas (de) problème/souci si | ! pas de souci/problème sinon
    ! je serai/vais/fais (être/faire) bref/brève/concis/concise/court/direct/directe | ! droit au but
    ! prendrai/prends/prendrons/prendra pas (plus) (trop) (de) (votre/ton) temps
    ! prendra/prendrait/prend que # | ! {your} temps est précieux/compté
    j'imagine/je sais que vous/tu/{your} | ! vous devez (en) recevoir
    ! très sollicité/sollicitée/sollicités | je tente ma chance | ! à tout hasard | ? au cas où
    ? tant pis | ! en toute transparence/franchise/honnêteté/simplicité/confidentialité/discrétion
    pour être (tout) (à) (fait) transparent/transparente/franc/franche/honnête
    ! copier/copié coller/collé | ! message automatique/générique/type
    ! fin/échéance/expiration/terme de {your} contrat/bail | ! contrat arrive à
    ! si (ce) n'est pas le (bon) moment | ! bon/mauvais moment/timing
    je comprends/comprendrais/comprendrai | ! à titre (purement) indicatif/informatif/d'information
    ! excusez/pardonnez/désolé/désolée/pardon … intrusion/démarche/sollicitation
    ! prise de contact directe/spontanée | ! cette démarche/approche/sollicitation | ! à froid
    ! ne vous/te concerne pas | ! un simple non | non merci | ! même un non
    vous/te déranger/importuner/embêter/relancer | ! libre à vous/toi | ! aucune obligation
    ! déjà (bien/un) accompagné/accompagnée/équipé/équipée/équipés/fournisseur/prestataire/comptable/agence
    ! content/contents/contente/satisfait/satisfaite de {your} fournisseur/prestataire/solution/actuel
    ! simplement/juste pour (vous/que) (vous) présenter/sachiez/informer
    peut être pas une/votre/ta priorité | ! ça ne mange pas | ! on/nous en reste/restons là
    ! pas (de) (grande) théorie | ! en voudrai/tiendrai pas | pas grave si/sinon | ! si le sujet ne
    ! en deux mots | ! en une phrase | ! je vais à l'essentiel | ! je sais que (ce) message/n'est
    ! cela ne vous/te engage/coûte | ! ça/cela n'engage (à) rien | ! n'engage à rien
    ! je vous/te laisse/laisserai tranquille | ! dites/dis (le) (moi) (franchement/sans) (détour) non
    """,
    // They present themselves or their firm.
    .introduction: """
    ! de l'équipe * | ! je fais des photos/vidéos/sites/visuels/massages | ? je m'appelle
    ? je me présente | ! je me présente … {seller} | ! je m'appelle … {seller}
    ! je m'appelle … de/chez (l') (la) {house}
    ! je m'appelle … dirige/gère/représente/j'aide/j'accompagne/j'ai
    ! moi c'est … {seller}/j'aide/j'accompagne | ! je suis (la/le/une/un) {seller} | ! je suis … {seller}
    ! je suis (la/le) directeur/directrice/responsable commercial/commerciale/des/du/de/développement
    ! responsable commercial/commerciale/développement/clientèle/grands/comptes/partenariats
    ! chargé/chargée d'affaires/de clientèle/développement/partenariats/mission/projets
    ! business developer/développeuse/développeur/manager | ! account/sales/success manager/executive
    ! ingénieur commercial/d'affaires | ! nous sommes un/une (*) {house}
    ! on est un/une (*) {house}
    nous sommes (des/deux/trois/une/un) {firms}/{house}/frères
    ! {house} familial/familiale/artisanal/artisanale/indépendante/indépendant/spécialisée/spécialisé
    ! petite/petit/jeune {house} | {house} suisse/belge/française/français/québécoise/québécois/romande
    {house} romand/genevoise/vaudoise/bretonne/lyonnaise/montréalaise/bruxelloise/wallonne
    ! {house} de famille | ! entreprise/affaire/maison familiale | je/nous représente/représentons
    ! j'ai/nous (avons) fondé/cofondé/monté (fondé) (mon/ma/une/un/notre) (petite) (petit) {house}
    ! j'ai/nous (avons) repris/créé/lancé (fondé) (mon/ma/une/un/notre) (petite) (petit) {house}
    ! j'ai fondé/cofondé/monté/créé/lancé ma/mon/une/un/avec
    ! je dirige/gère/codirige/tiens/pilote (avec/une/un/la/le/mon/ma/notre) (petite) (petit) {house}
    je dirige/gère/codirige/tiens/pilote | ! fondée/fondé/créée/créé en # | ! existe/existons depuis
    ! depuis # générations | ! # générations | ! de père/mère en fils/fille
    ! deuxième/troisième/quatrième/cinquième/seconde génération | depuis (plus) (de) # ans
    basée/basé/basés/établie/installée à/en/au/dans/près
    installés/implantée/implantés/située/situé/installé à/en/au/dans/près
    ! au nom de (la/notre) {house}/{our} | ! pour le compte de
    ! en charge du/de (la/nos/notre) développement/partenariats/clients/région/marché/comptes
    je m'occupe de nos/notre/la
    ! je m'occupe de/du/des (nos/notre/la/mes) clients/développement/région/partenariats/secteur/comptes
    ? je m'occupe de/du/des | ! de la société/maison/firme/marque/startup | ! de l'entreprise/l'agence
    ! nom/du cabinet/studio/domaine/groupe
    chez * nous aidons/accompagnons/concevons/fabriquons/sommes/proposons
    ! mon/ma frère/associé/mari/épouse et moi avons/dirigeons/fabriquons/tenons/gérons/sommes
    ! mon/ma père/soeur/collègue/associée et moi avons/dirigeons/fabriquons/tenons/gérons/sommes
    je fais/faisons partie de/du/d'une/d'un | je travaille chez/pour/comme/en
    ! je viens de (me) lancer/créer/ouvrir/m'installer/reprendre | ! je viens d'ouvrir
    ! récemment/nouvellement installé/installée/ouvert
    ! nouveau/nouvelle dans la/le région/quartier/secteur
    {seller} indépendant/indépendante/agréé/agréée/certifié/certifiée/diplômé/diplômée
    ! {seller} en/pour/auprès/spécialisé/spécialisée
    ! cabinet/société/entreprise/agence/bureau de/en conseil/recrutement/traduction/nettoyage/services
    ! cabinet/société/entreprise/agence/bureau de/en formation/communication/logiciels/gestion/courtage
    ! leader/leaders/acteur/numéro européen/français/belge/suisse/mondial
    ! leader/leaders/acteur/numéro un/majeur/du/incontournable/québécois/reconnu | ! en quelques mots
    ! notre mission/métier/entreprise/société/cabinet/agence/startup/marque/atelier/maison
    ! mon entreprise/agence/cabinet/activité/société/atelier
    ! coach en/de/certifié/professionnel/certifiée/sportif
    ! je suis indépendant/indépendante/fondateur/spécialiste/spécialisé
    ! je suis spécialisée/expert/experte/passionné/passionnée | {one} depuis # ans
    ! ancien/ancienne (directeur/directrice/cadre/consultant/ingénieur) devenu/reconverti
    ! ancien/ancienne (directeur/directrice/cadre/consultant/ingénieur) désormais/aujourd'hui
    ! ici * de/chez
    """,
    // Follow-ups of an earlier pitch.
    .bump: """
    je reviens (rapidement) vers vous/toi
    ! je me permets de (vous) revenir/relancer/réitérer/insister/remonter
    ! petite/dernière/simple/rapide relance | ! je vous/te relance/relançais | ! vous/te relancer
    ! mon/mes (dernier/précédent/premier/précédents/derniers) message/mail/messages
    ! mon/mes (dernier/précédent/premier/précédents/derniers) courriel/email/mails/courriels
    ! suite à mon/mes/notre (*) message/mail/messages/courriel/email/invitation
    ! avez/as/auriez/aurais vous/tu eu (le/l') (temps/occasion) (de/d'y) voir/lire/jeter
    ! avez/as/auriez/aurais vous/tu eu (le/l') (temps/occasion) (de/d'y) regarder/consulter/réfléchir
    ! avez/as vous/tu (bien/pu) voir/vu/lire/lu/reçu/consulter mon/ma/notre
    ! eu l'occasion de voir/lire/réfléchir/regarder/jeter/consulter/prendre
    ! sans nouvelle/nouvelles/réponse/retour de/à votre/ta/vous/toi/mon
    ! resté/restés/restée sans réponse/retour/suite | ! pas (encore) (eu/reçu) de réponse/retour/nouvelles
    ! n'ai/n'ayant pas (encore) eu/reçu de/votre | ! je remonte/remets mon/ce/cela/en
    ! fais/faire/fait remonter mon/ce | ! petit/simple/dernier rappel/up | ! une dernière fois
    ! ultime/dernière message/essai/tentative/relance | ! c'est mon dernier message/mail
    ! passé/passée inaperçu/inaperçue
    ! passé entre les | ! noyé/perdu dans/sous (la/votre/les/une/ta/vos) boîte/masse/pile/mails/messages
    ! je clôture/ferme/clos (votre/le/ton) dossier | ! toujours d'actualité ?
    ! solliciterai/dérangerai/importunerai/relancerai plus/pas | ! jeté/jeter un coup/oeil ?
    ! toujours intéressé/preneur/partant ? | ? je vous/te ai/avais écrit/envoyé/contacté/adressé
    je vous avais/ai écrit/contacté | ! silence radio
    """,
  ]
}
