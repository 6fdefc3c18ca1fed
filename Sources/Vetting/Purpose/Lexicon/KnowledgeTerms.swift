/// Fields of knowledge and crafts, by language; the form is that of `FunctionTerms`.
enum KnowledgeTerms {
  static let text = """
    software development: software engineer, software engineering, developer, programmer, full stack, backend, \
    frontend, software, saas, app development, web developer, web development, devops, swift developer
      de Softwareentwicklung, Softwareentwickler, Entwickler, Programmierer, Software~, Informatiker
      fr développeur, développement logiciel, logiciel, informaticien
      es desarrollador, desarrollo de software, programador
      it sviluppatore, sviluppo software, programmatore
      pt desenvolvedor, programador, desenvolvimento de software
      nl softwareontwikkelaar, ontwikkelaar, programmeur
    data science: data scientist, data engineer, data engineering, data analyst, analytics, machine learning, \
    statistics, statistician, business intelligence
      de Datenanalyse, Datenwissenschaft, Statistik, maschinelles Lernen
      fr science des données, analyse de données, statistique
      es ciencia de datos, análisis de datos, estadística
      it scienza dei dati, analisi dei dati, statistica
      pt ciência de dados, análise de dados, estatística
      nl data-analyse, datawetenschap, statistiek
    artificial intelligence < data science: ai, generative ai, llm, chatbots
      de künstliche Intelligenz, KI
      fr intelligence artificielle, IA
      es inteligencia artificial, IA
      it intelligenza artificiale, IA
      pt inteligência artificial, IA
      nl kunstmatige intelligentie
    cybersecurity: cyber security, information security, infosec, ciso, penetration testing, penetration tester
      de IT-Sicherheit, Informationssicherheit, Cybersicherheit
      fr cybersécurité, sécurité informatique, rssi
      es ciberseguridad, seguridad informática
      it sicurezza informatica, cybersicurezza
      pt cibersegurança, segurança da informação
      nl cyberbeveiliging, informatiebeveiliging
    information technology: it support, it director, it consultant, cto, cio, cloud, digitalisation, \
    digitalization, digital transformation, erp, sap
      de Digitalisierung, Informatik, IT-Leiter, EDV
      fr informatique, dsi, numérique, transformation numérique
      es informática, transformación digital, sistemas de información
      it informatica, trasformazione digitale, sistemi informativi
      pt informática, transformação digital, tecnologia da informação
      nl informatica, digitalisering, ict
    product management: product manager, product owner, head of product, cpo
      de Produktmanagement, Produktmanager, Produktleiter
      fr chef de produit, gestion de produit
      es gestión de producto, jefe de producto
      it gestione del prodotto, responsabile di prodotto
      pt gestão de produto, gestor de produto
      nl productmanagement, productmanager
    project management: project manager, pmo, programme manager, program manager, scrum master
      de Projektmanagement, Projektleiter, Projektleitung
      fr gestion de projet, chef de projet
      es gestión de proyectos, jefe de proyecto
      it gestione progetti, capo progetto
      pt gestão de projetos, gestor de projetos, gerente de projetos
      nl projectmanagement, projectleider
    design: designer, graphic design, user experience, ux, ui, industrial design, illustrator, typography
      de Gestaltung, Gestalter, Grafik, Grafiker
      fr graphiste, graphisme, conception graphique
      es diseño, diseñador
      it grafico, progettazione grafica
      pt designer gráfico, desenho gráfico
      nl ontwerper, vormgever, vormgeving
    architecture: architect, urban planning, urban planner, landscape architect
      de Architekt, Architektur, Stadtplanung, Stadtplaner
      fr architecte, urbanisme, urbaniste
      es arquitecto, arquitectura, urbanismo
      it architetto, architettura, urbanistica
      pt arquiteto, arquitetura, urbanismo
      nl architect, architectuur, stedenbouw
    engineering: engineer, mechanical engineer, electrical engineer, automation, robotics, design engineer
      de Ingenieur, Ingenieur~, Konstrukteur, Automatisierung, Robotik
      fr ingénieur, ingénierie, automatisation
      es ingeniero, ingeniería, automatización
      it ingegnere, ingegneria, automazione
      pt engenheiro, engenharia, automação
      nl ingenieur, ingenieurs~, automatisering
    translation: translator, interpreter, interpreting, localisation, localization
      de Übersetzer, Übersetzung, Übersetzungen, Dolmetscher
      fr traducteur, traduction, interprète
      es traductor, traducción, intérprete
      it traduttore, traduzione, interprete
      pt tradutor, tradução, intérprete
      nl vertaler, vertaling, tolk
    writing: writer, author, copywriter, copywriting, editor, editing, ghostwriter, novelist
      de Autor, Texter, Lektor, Lektorat, Schriftsteller
      fr auteur, rédacteur, rédaction, écrivain
      es redactor, escritor, autora
      it autore, redattore, scrittore
      pt redator, escritor, autora
      nl schrijver, tekstschrijver, auteur
    journalism: journalist, reporter, correspondent, podcast, podcaster, podcast host, broadcaster, newspaper
      de Journalist, Redakteur, Zeitung, Journalismus
      fr journaliste, journalisme, journal
      es periodista, periodismo, periódico
      it giornalista, giornalismo, giornale
      pt jornalista, jornalismo, jornal
      nl journalist, journalistiek, krant
    research: researcher, scientist, professor, thesis, dissertation, phd, doctoral, academic, postdoc, study on
      de Forschung, Forscher, Wissenschaftler, Professor, Doktorarbeit, Doktorand, Masterarbeit, Bachelorarbeit
      fr recherche scientifique, chercheur, professeur, thèse, doctorant, mémoire de master
      es investigación, investigador, profesor, tesis, doctorando
      it ricercatore, ricerca scientifica, professore, tesi, dottorando
      pt pesquisa científica, pesquisador, investigador, professor, tese, doutorando
      nl onderzoek, onderzoeker, wetenschapper, hoogleraar, proefschrift, scriptie, promovendus
    teaching: teacher, lecturer, tutor, headteacher, curriculum
      de Lehrer, Dozent, Unterricht, Pädagoge, Pädagogik
      fr enseignant, enseignement, pédagogie
      es docente, maestro, enseñanza
      it insegnante, docente, insegnamento
      pt professora, ensino, docente
      nl docent, leraar, onderwijzer
    medicine: doctor, physician, surgeon, cardiologist, paediatrician, clinician, gp
      de Arzt, Ärzte, Ärztin, ~arzt, ~ärztin, Medizin, Mediziner, Chirurg
      fr médecin, médecine, chirurgien
      es médico, medicina, cirujano
      it medico, medicina, chirurgo
      pt médico, medicina, cirurgião
      nl geneeskunde, chirurg, huisarts
    nursing: nurse, nursing care, carer, midwife
      de Pflege, Pflegekraft, Krankenpfleger, Hebamme
      fr infirmier, soins infirmiers, sage-femme
      es enfermero, enfermería, matrona
      it infermiere, infermieristica, ostetrica
      pt enfermeiro, enfermagem
      nl verpleegkundige, verpleging, verloskundige
    psychology: psychologist, psychotherapist, therapist, psychotherapy, mental health
      de Psychologe, Psychologie, Psychotherapie, Therapeut
      fr psychologue, psychologie, psychothérapeute
      es psicólogo, psicología, terapeuta
      it psicologo, psicologia, terapeuta
      pt psicólogo, psicologia, terapeuta
      nl psycholoog, psychologie, therapeut
    social work: social worker, youth work, child protection, community work
      de Sozialarbeit, Sozialarbeiter, Jugendarbeit, Sozialpädagoge
      fr travail social, travailleur social, assistante sociale
      es trabajo social, trabajador social
      it assistente sociale, lavoro sociale
      pt serviço social, assistente social
      nl maatschappelijk werk, jeugdwerk
    public policy: public affairs, lobbying, policy adviser, policy advisor, \
    government relations, politician, parliament
      de Politik, Politiker, Interessenvertretung, Politikberatung
      fr affaires publiques, politique publique
      es asuntos públicos, políticas públicas
      it affari pubblici, politiche pubbliche
      pt assuntos públicos, políticas públicas
      nl beleid, beleidsadviseur, beleidsmedewerker
    photography: photographer, film maker, filmmaker, videographer, video production
      de Fotograf, Fotografie, Filmemacher
      fr photographe, photographie, vidéaste
      es fotógrafo, fotografía
      it fotografo, fotografia
      pt fotógrafo, fotografia
      nl fotograaf, fotografie
    music: musician, composer, conductor, orchestra, choir
      de Musik, Musiker, Komponist, Dirigent, Orchester, Chor
      fr musique, musicien, compositeur, chef d'orchestre
      es música, músico, compositor, orquesta
      it musica, musicista, compositore, orchestra
      pt música, músico, compositor, orquestra
      nl muziek, muzikant, componist, orkest
    events: event manager, event management, conference organiser, conferences, keynote speaker, public speaking
      de Veranstaltung, Veranstaltungen, Konferenzen, Tagungen, Redner
      fr événementiel, conférences, conférencier
      es eventos, congresos, conferenciante, ponente
      it eventi, convegni, relatore
      pt eventos, conferências, palestrante
      nl evenementen, congressen, spreker
    customer service: customer success, customer support, call centre, call center, customer experience
      de Kundendienst, Kundenservice, Kundenbetreuung
      fr service client, relation client
      es atención al cliente
      it assistenza clienti, servizio clienti
      pt atendimento ao cliente
      nl klantenservice, klantcontact
    quality: quality management, quality assurance, iso 9001, quality engineer
      de Qualität, Qualitäts~
      fr qualité
      es calidad
      it qualità
      pt qualidade
      nl kwaliteit, kwaliteits~
    """
}
