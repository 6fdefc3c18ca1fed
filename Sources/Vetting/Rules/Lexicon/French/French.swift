/// French: what a note is recognised by, and the words that others refer to.
enum French {
  /// The signs of a note in French, with the usage of Belgium, Switzerland and Québec.
  static let lexicon = Lexicon(
    language: .french,
    markers: """
      le les des du et est une pour dans qui vous je nous votre vos avec sur pas au aux ce cette ces mes par
      mais ou où donc elle ils j'ai c'est d'un d'une qu'il qu'on sont être été avoir très bien aussi comme
      chez tout tous bonjour merci leur leurs ai avez avons êtes suis sommes ont même cela ça peut encore
      alors notre nos moi toi tu ton tes sans quelques depuis était voici voilà
      """,
    also: """
      a y de la un que me mon ma ne en on te se si il plus moins rien personne hier demain jamais toujours
      quel quelle quels combien comment quand après avant deux trois mois semaine semaines premier
      première seulement n'ai l'a s'il madame monsieur
      """,
    singular: "je moi me mon ma mes mien~ j'ai m'a",
    plural: "nous notre nos nôtre~ on",
    reader: "vous votre vos vôtre~ tu te toi ton ta tes tien~ t'ai t'es",
    classes: classes,
    signs: [asking, careers, dealings, favour, mass, plain, quiet, selling]
  )

  /// The classes of words that the signs name.
  private static let classes: [String: String] = [
    "your": "votre vos ton ta tes",
    "our": "notre nos mon ma mes",
    "firms": """
    entreprises sociétés pme tpe eti pmi entrepreneurs entrepreneures entrepreneuses indépendants
    indépendantes freelances cabinets agences commerçants commerces artisans restaurateurs restaurants
    hôteliers hôtels dirigeants dirigeantes managers gérants gérantes coachs thérapeutes formateurs
    formatrices consultants consultantes médecins avocats avocates notaires architectes comptables
    fiduciaires boutiques cliniques écoles communes collectivités mairies associations asbl industriels
    fabricants éditeurs startups startup fondateurs fondatrices solopreneurs infopreneurs drh dsi daf rh
    viticulteurs vignerons domaines garages garagistes pharmacies pharmaciens dentistes kinés
    kinésithérapeutes ostéopathes vétérinaires courtiers agriculteurs laboratoires particuliers
    propriétaires bailleurs syndics régies familles parents enseignants professionnels professionnelles
    pros organisations structures établissements maisons ateliers marques enseignes magasins hôpitaux
    crèches ehpad promoteurs constructeurs installateurs traiteurs libraires librairies
    musées bureaux études imprimeurs boulangers boulangeries fleuristes salons équipes directions créateurs
    créatrices auteurs autrices ingénieurs cadres leaders décideurs acteurs utilisateurs organismes
    exploitants exploitations producteurs distributeurs grossistes concessionnaires praticiens soignants
    infirmières patrons confrères transporteurs éleveurs ménages
    """,
    "one": """
    dirigeant~ entrepreneur~ indépendant~ gérant~ restaurateur~ architecte avocat~ médecin coach thérapeute
    consultant~ manager propriétaire commerçant~ artisan~ fondateur fondatrice drh daf dsi responsable
    directeur directrice freelance créateur créatrice formateur formatrice ceo
    """,
    "seller": """
    fondateur fondatrice cofondateur cofondatrice gérant gérante commercial commerciale consultant
    consultante coach courtier courtière conseiller conseillère formateur formatrice vigneron vigneronne
    graphiste rédacteur rédactrice freelance développeur développeuse photographe vidéaste apporteur
    représentant représentante délégué déléguée technico conseil agent hypnothérapeute sophrologue artisan
    copywriter
    """,
    "house": """
    entreprise société agence atelier maison pme cabinet startup équipe fabricant bureau domaine imprimerie
    menuiserie studio groupe éditeur filiale coopérative fiduciaire traiteur start spécialiste collectif
    ébénisterie brasserie torréfacteur torréfaction distributeur grossiste importateur prestataire régie
    serrurerie blanchisserie conciergerie boulangerie chocolaterie pépinière scop entreprises
    """,
    "tool": """
    solution solutions plateforme logiciel outil outils application appli technologie méthode programme
    dispositif gamme système saas crm formation formations prestation prestations services algorithme
    catalogue
    """,
    "meeting": "rendez rdv appel call visio échange entretien créneau démo démonstration point coup",
    "unit": "mois an utilisateur personne poste heure jour h pièce kg unité année place semaine séance lead",
    "days": "jours semaines mois heures minutes secondes h min clics jour semaine",
    "gain": """
    clients leads prospects mandats commandes ventes réservations candidats abonnés rdv visiteurs
    inscriptions contrats contacts patients clientèle visibilité visites
    """,
    "cost": """
    coûts dépenses factures facture charges impôts frais cotisations primes délais pertes consommation
    budget stocks déchets absentéisme risques erreurs empreinte coût marges marge
    """,
    "work": """
    article articles livre bouquin roman essai thèse podcast épisode conférence intervention présentation
    exposé cours tutoriel tuto chronique interview entretien billet blog papier étude code dépôt
    bibliothèque module recette vidéo documentaire film expo exposition concert disque album spectacle
    traduction chapitre mémoire tribune reportage émission ouvrage séminaire manuel rapport bd
    nouvelle poème pièce keynote plugin dictionnaire recueil édition préface preprint
    """,
    "family": """
    père mère frère soeur fils fille mari femme épouse époux cousin cousine oncle tante beau belle parrain
    marraine grand papa maman neveu nièce copain copine ami amie voisin voisine conjoint conjointe blonde
    chum compagne compagnon parents enfants gendre filleul filleule beaux
    """,
    "day": "lundi mardi mercredi jeudi vendredi samedi dimanche demain",
    "month": """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """,
    "role": """
    développeur~ ingénieur~ comptable~ commerciaux technicien~ infirmier~ consultant~ manager~ chef
    responsable directeur directrice contrôleur~ gestionnaire~ architecte~ analyste~ soudeur~ électricien~
    conducteur~ chauffeur~ juriste~ assistant~ acheteur~ data devops profils candidats automaticien~
    mécanicien~ vendeur~
    """,
  ]
}
