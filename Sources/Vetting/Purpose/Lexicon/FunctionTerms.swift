/// What people do in a firm, and the services that serve it, by language.
///
/// An entry is its name with the English words after it, and a line for each other language. `name < wider` says what it
/// is a part of; a word that ends in `~` stands for all that begin so, one that begins with `~` for all that end so.
/// Words stand for their inflected forms too: see `Stemming`.
enum FunctionTerms {
  static let text = """
    human resources: hr, people operations, people and culture, people & culture, chief people officer, talent, \
    talent management, chro, personnel, hrbp, hr business partner, workforce
      de Personalwesen, Personalabteilung, Personalleiter, Personalchef, Personalarbeit, Personalmanagement
      fr ressources humaines, rh, drh, gestion du personnel
      es recursos humanos, rrhh, gestión de personas, gestión del talento
      it risorse umane, gestione del personale
      pt recursos humanos, rh, gestão de pessoas
      nl personeelszaken, personeel~, hr adviseur
    recruiting < human resources: recruitment, recruiter, recruit, talent acquisition, headhunter, headhunting, \
    executive search, staffing, sourcer, hiring manager
      de Personalberatung, Personalberater, Personalvermittlung, Personalbeschaffung, Personalgewinnung
      fr recrutement, recruteur, chasseur de têtes, cabinet de recrutement
      es reclutamiento, reclutador, selección de personal, cazatalentos
      it ricerca e selezione, selezione del personale, selezionatore, cacciatore di teste
      pt recrutamento, recrutador, seleção de pessoal
      nl werving, werving en selectie, wervings~
    training < human resources: learning and development, l&d, trainer, workshops, workshop, upskilling
      de Weiterbildung, Personalentwicklung, Schulung, Seminar, Erwachsenenbildung
      fr formation, formateur, formation professionnelle
      es formación, formador, capacitación
      it formazione, formatore
      pt formação, formador, capacitação
      nl opleiding, opleidings~, trainingen, bijscholing
    coaching: coach, executive coach, life coach, mentoring, mentor
      de Coach, Mentoring, Begleitung
      fr coach, mentorat
      es coach, mentoría
      it coach
      pt coach, mentoria
      nl coach, begeleiding
    leadership: leadership development, leadership teams, executive development
      de Führung, Führungskräfte, Führungskraft, Führungs~
      fr dirigeants, management d'équipe
      es liderazgo, directivos
      pt liderança
      nl leiderschap, leidinggevenden
    organisational development: organizational development, organisation development, change management, \
    culture change, transformation, agile coach, agile
      de Organisationsentwicklung, Organisationsberatung, Veränderungsmanagement, Wandel
      fr conduite du changement, développement organisationnel
      es gestión del cambio, desarrollo organizacional
      it gestione del cambiamento, sviluppo organizzativo
      pt gestão da mudança, desenvolvimento organizacional
      nl organisatieontwikkeling, verandermanagement, organisatieadvies
    accounting: accountant, bookkeeping, bookkeeper, financial reporting, ifrs, cpa
      de Buchhaltung, Buchhalter, Rechnungswesen, Bilanzierung, Treuhand, Treuhänder
      fr comptabilité, comptable, expert-comptable
      es contabilidad, contable, contador
      it contabilità, contabile, commercialista
      pt contabilidade, contabilista, contador
      nl boekhouding, boekhouder, accountancy
    audit < accounting: auditor, auditing, internal audit, statutory audit
      de Wirtschaftsprüfung, Wirtschaftsprüfer, Revision, Revisor
      fr commissaire aux comptes, auditeur
      es auditoría, auditor
      it revisione, revisore
      pt auditoria, auditor
      nl auditor, controleur
    tax: taxes, taxation, tax adviser, tax advisor, vat, transfer pricing
      de Steuer, Steuern, Steuer~
      fr fiscalité, fiscaliste, impôts, fiscal
      es impuestos, fiscalidad, fiscalista, tributario, asesor fiscal
      it fiscalità, fiscale, tributario, imposte
      pt impostos, fiscalidade, tributário
      nl belasting, belasting~, fiscaal, fiscalist
    finance: cfo, finance director, financial planning, controlling, controller, treasury, treasurer, fp&a
      de Finanzen, Finanz~, Finanzleiter, Kämmerer
      fr finances, directeur financier, daf, contrôle de gestion
      es finanzas, financiero, director financiero, tesorería
      it finanza, direttore finanziario, controllo di gestione, tesoreria
      pt finanças, financeiro, diretor financeiro, tesouraria
      nl financiën, financieel, financieel directeur
    risk: risk management, risk manager, enterprise risk
      de Risikomanagement, Risiken, Risiko~
      fr gestion des risques
      es gestión de riesgos, riesgos
      it gestione del rischio, rischi
      pt gestão de riscos, riscos
      nl risicobeheer, risicomanagement
    law: lawyer, attorney, solicitor, barrister, legal, general counsel, law firm, \
    litigation, litigator
      de Recht, Rechts~, Anwalt, ~anwalt, Anwältin, ~anwältin, Kanzlei, Jurist, ~recht
      fr droit, avocat, juriste, juridique, cabinet d'avocats
      es derecho, abogado, jurídico, abogacía, bufete
      it diritto, avvocato, avvocatura, giurista, studio legale
      pt direito, advogado, jurídico, advocacia
      nl recht, advocaat, advocatuur, jurist, juridisch, ~recht
    contracts < law: contract law, contract, contract management
      de Vertragsrecht, Vertrag, Verträge, Vertrags~
      fr contrats
      es contratos
      it contratti
      pt contratos
      nl contracten, contractenrecht
    intellectual property < law: patents, patent, trademarks, trademark, copyright, licensing
      de Patent~, Patente, Markenrecht, geistiges Eigentum, Urheberrecht
      fr propriété intellectuelle, brevets, brevet
      es propiedad intelectual, patentes
      it proprietà intellettuale, brevetti, brevetto
      pt propriedade intelectual, patentes
      nl intellectueel eigendom, octrooi, octrooi~
    employment law < law: labour law, labor law, employment lawyer, works council
      de Arbeitsrecht, Arbeitsrechtler, Betriebsrat
      fr droit du travail, droit social
      es derecho laboral, laboralista
      it diritto del lavoro, giuslavorista
      pt direito do trabalho, direito laboral
      nl arbeidsrecht
    compliance < law: anti-money laundering, aml, regulatory affairs, regulation
      de Regulierung, Geldwäsche
      fr conformité
      es cumplimiento, cumplimiento normativo
      it conformità, antiriciclaggio
      pt conformidade
      nl naleving, toezicht
    data protection < law: privacy, gdpr, data privacy, data protection officer
      de Datenschutz, Datenschutz~, DSGVO
      fr protection des données, rgpd, vie privée
      es protección de datos, rgpd, privacidad
      it protezione dei dati, gdpr
      pt proteção de dados, rgpd, lgpd
      nl gegevensbescherming
    mediation: mediator, conflict resolution, arbitration, facilitation, facilitator
      de Mediation, Schlichtung, Konfliktlösung, Moderation
      fr médiation, médiateur
      es mediación, mediador, arbitraje
      it mediazione, mediatore
      pt mediação, mediador
      nl bemiddeling, bemiddelaar, conflictbemiddeling
    marketing: marketer, cmo, brand, branding, brand strategy, growth marketing, demand generation
      de Marketing~, Marke, Marken, Markenführung
      fr marque, mercatique
      es mercadotecnia, marca
      it marchio
      pt marca
      nl merk, merken
    advertising < marketing: ads, paid ads, media buying, ad campaigns
      de Werbung, Werbe~
      fr publicité
      es publicidad
      it pubblicità
      pt publicidade
      nl reclame
    search engine optimisation < marketing: seo, search engine optimization, backlinks, link building, guest posts
      de Suchmaschinenoptimierung
      fr référencement
      es posicionamiento web
      it posizionamento sui motori
      pt otimização para motores
      nl zoekmachineoptimalisatie
    social media < marketing: social media management, influencer, content creator, linkedin ghostwriting, \
    personal branding, personal brand
      de soziale Medien
      fr réseaux sociaux
      es redes sociales
      it social network
      pt redes sociais
      nl sociale media
    public relations: pr, press, press officer, media relations, communications, corporate communications
      de Öffentlichkeitsarbeit, Pressesprecher, Kommunikation, Unternehmenskommunikation, Presse~
      fr relations publiques, relations presse, communication
      es relaciones públicas, comunicación, prensa
      it relazioni pubbliche, ufficio stampa, comunicazione
      pt relações públicas, comunicação, imprensa
      nl communicatie, woordvoerder, persvoorlichter
    sales: seller, account executive, account manager, business development, sdr, bdr
      de Vertrieb, Vertriebs~, Verkauf, Verkäufer, Verkaufs~, Außendienst
      fr vente, ventes, commercial, développement commercial
      es ventas, vendedor, desarrollo de negocio, comercial
      it vendite, venditore, sviluppo commerciale
      pt vendas, vendedor, desenvolvimento de negócios
      nl verkoop, verkoper, verkoop~
    lead generation < sales: lead gen, appointment setting, qualified leads, sales leads, qualified calls, \
    cold email, cold outreach, cold calling, cold calls, cold sales calls, book calls, b2b leads
      de Leadgenerierung, Kaltakquise, Neukundengewinnung, Terminierung, Kundengewinnung
      fr génération de leads, prospection, prise de rendez-vous
      es generación de leads, prospección, captación de clientes
      it generazione di contatti, lead generation, acquisizione clienti
      pt geração de leads, prospecção, captação de clientes
      nl leadgeneratie, koude acquisitie, acquisitie
    procurement: purchasing, buyer, sourcing, category manager
      de Einkauf, Einkäufer, Beschaffung, Einkaufs~
      fr achats, acheteur
      es compras, comprador, aprovisionamiento
      it acquisti, approvvigionamento
      pt compras, comprador
      nl inkoop, inkoper
    supply chain < operations: logistics, supply chain management, scm, warehousing
      de Logistik, Logistik~, Lieferkette, Lieferketten
      fr logistique, chaîne d'approvisionnement
      es logística, cadena de suministro
      it logistica, catena di fornitura
      pt logística, cadeia de suprimentos
      nl logistiek, toeleveringsketen
    operations: coo, operational excellence, lean, six sigma, continuous improvement, plant manager
      de Betriebsleiter, Betriebsleitung, Werksleiter, Prozessoptimierung
      fr opérations, directeur d'usine, excellence opérationnelle
      es operaciones, director de planta, mejora continua
      it direttore di stabilimento, miglioramento continuo
      pt operações, diretor de fábrica, melhoria contínua
      nl bedrijfsvoering, bedrijfsleider, fabrieksmanager
    """
}
