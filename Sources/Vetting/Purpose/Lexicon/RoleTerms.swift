/// What somebody is to others: owner, investor, student; and how high they stand.
///
/// The form is that of `FunctionTerms`.
enum RoleTerms {
  static let text = """
    owner: proprietor, co-owner, owner-manager, business owner, entrepreneur, managing owner, i run, we run, \
    i own, we own
      de Inhaber, Eigentümer, Unternehmer, Besitzer, Gesellschafter
      fr propriétaire, entrepreneur, chef d'entreprise, gérant
      es propietario, dueño, empresario, emprendedor
      it titolare, proprietario, imprenditore
      pt proprietário, dono, empresário, empreendedor
      nl eigenaar, ondernemer
    founder: co-founder, cofounder, startup, start-up, founding
      de Gründer, Mitgründer, Gründung
      fr fondateur, cofondateur, jeune pousse
      es fundador, cofundador
      it fondatore, cofondatore
      pt fundador, cofundador
      nl oprichter, medeoprichter
    investor: angel investor, venture capital, vc, private equity, venture partner, fund manager, limited partner
      de Investor, Wagniskapital, Risikokapital, Beteiligungen, Business Angel
      fr investisseur, capital-risque, capital-investissement
      es inversor, inversionista, capital riesgo
      it investitore, capitale di rischio
      pt investidor, capital de risco
      nl investeerder, durfkapitaal
    funding: raise capital, seed round, seed funding, series a, fundraise, raising a round, investment, capital
      de Finanzierung, Kapital, Finanzierungsrunde
      fr financement, levée de fonds
      es financiación, ronda de inversión
      it finanziamento, raccolta di capitali
      pt financiamento, rodada de investimento
      nl financiering, investering
    fundraising: fundraiser, donor, donors, philanthropy, grants, major gifts, donations
      de Spenden, Spender, Philanthropie, Mäzen
      fr mécénat, dons, donateur, philanthropie
      es recaudación de fondos, donaciones, donante, filantropía
      it raccolta fondi, donazioni, donatore, filantropia
      pt captação de recursos, doações, doador, filantropia
      nl fondsenwerving, donaties, donateur, filantropie
    student: master's student, undergraduate, trainee, apprentice, intern, graduate
      de Student, Studentin, Studierende, Praktikant, Auszubildende, Lehrling, Werkstudent
      fr étudiant, stagiaire, apprenti
      es estudiante, becario, aprendiz
      it studente, studentessa, tirocinante, stagista
      pt estudante, estagiário, aprendiz
      nl student, stagiair, leerling
    internship: traineeship, work experience, student job
      de Praktikum, Lehrstelle, Ausbildungsplatz
      fr contrat d'alternance, stage de fin d'études
      es prácticas
      it tirocinio
      pt estágio
      nl stageplaats
    job seeker: open to work, job hunting, seeking new opportunities, looking for a new opportunity, between jobs, \
    looking for a job
      de arbeitssuchend, auf Jobsuche, auf Stellensuche
      fr en recherche d'emploi, à l'écoute du marché, en recherche active
      es en búsqueda activa, busco empleo
      it in cerca di lavoro, in cerca di occupazione
      pt em busca de recolocação, à procura de emprego
      nl werkzoekend, op zoek naar werk
    job: jobs, new position, new role, vacancy, vacancies, career move, employment, employer
      de Stelle, Arbeitsplatz, Stellenangebote, Arbeitgeber
      fr emploi, poste, employeur
      es empleo, puesto de trabajo, vacante
      it posto di lavoro, offerte di lavoro, impiego
      pt emprego, vaga, vagas
      nl baan, vacature, vacatures, werkgever
    candidates: candidate, engineers to hire, hires
      de Kandidaten, Kandidat, Bewerber, Fachkräfte
      fr candidats, candidat
      es candidatos, candidato
      it candidati, candidato
      pt candidatos, candidato
      nl kandidaten, kandidaat
    consulting: consultant, consultancy, adviser, advisor, advisory, strategy consultant, management consulting
      de Berater, Beratung, Unternehmensberatung, Unternehmensberater
      fr conseil, consultant, conseiller
      es consultor, consultoría, asesor
      it consulente, consulenza
      pt consultor, consultoria, assessor
      nl adviseur, consultant, adviesbureau
    freelance: freelancer, self-employed, independent contractor, solopreneur
      de freiberuflich, Freiberufler, selbstständig, Selbstständige
      fr indépendant, travailleur indépendant
      es autónomo, por cuenta propia
      it libero professionista, partita iva
      pt autônomo, trabalhador independente
      nl zelfstandig, zzp
    board governance: board, boards, governance, corporate governance, supervisory board, outside director, chairman, \
    chairwoman, chairperson, non-executive director, independent director, trustee, trustees, i chair, \
    board member, chair of the board, chairs
      de Verwaltungsrat, Verwaltungsräte, Verwaltungsrätin, Aufsichtsrat, Aufsichtsrätin, Beirat, Stiftungsrat
      fr conseil d'administration, administrateur, gouvernance
      es consejo de administración, consejero, gobernanza, gobierno corporativo
      it consiglio di amministrazione, consigliere, governance
      pt conselho de administração, conselheiro, governança
      nl raad van bestuur, raad van commissarissen, commissaris, toezichthouder
    partner search: joint venture, strategic partner, distribution partner, distributor, reseller, cooperation
      de Vertriebspartner, Kooperation, Kooperationspartner, Wiederverkäufer
      fr partenariat, distributeur, revendeur
      es distribuidor, revendedor, alianza
      it distributore, rivenditore, collaborazione
      pt distribuidor, revendedor, parceria
      nl distributeur, wederverkoper, samenwerking
    supplier: vendor, suppliers, contract manufacturer
      de Lieferant, Zulieferer, Lieferanten
      fr fournisseur, sous-traitant
      es proveedor
      it fornitore
      pt fornecedor
      nl leverancier, toeleverancier
    volunteer: volunteering, pro bono, volunteers
      de Ehrenamt, ehrenamtlich, Freiwillige, Freiwilligen~
      fr bénévole, bénévolat
      es voluntario, voluntariado
      it volontario, volontariato
      pt voluntário, voluntariado
      nl vrijwilliger, vrijwilligerswerk
    expert interviews: interview, interviews, guest, speakers, podcast guests
      de Interview, Gesprächspartner
      fr entretien, interview
      es entrevista
      it intervista
      pt entrevista
      nl interview
    publicity: media coverage, exposure in the press, article about
      de Medienpräsenz
      fr couverture médiatique
      es cobertura mediática
      it visibilità sui media
      pt cobertura da mídia
      nl media-aandacht
    """

  /// How high somebody stands: says whether they decide, little about what they do.
  static let seniority = """
    chief executive: ceo, managing director, president, chief executive officer, general manager
      de Geschäftsführer, Geschäftsführung, Geschäftsleitung, Vorstand
      fr pdg, directeur général, président, dirigeant
      es director general, presidente, gerente general
      it amministratore delegato, direttore generale, presidente
      pt diretor geral, presidente, diretor executivo
      nl directeur, algemeen directeur, bestuurder
    director: head of, vice president, vp, head, chief
      de Leiter, Bereichsleiter, Abteilungsleiter, Leitung
      fr directeur, responsable
      es director, responsable
      it direttore, responsabile
      pt diretor, responsável
      nl hoofd, afdelingshoofd
    manager: team lead, management
      de Teamleiter, Manager
      fr chef d'équipe
      es jefe de equipo, gerente
      it capo squadra
      pt gerente, coordenador
      nl teamleider
    """
}
