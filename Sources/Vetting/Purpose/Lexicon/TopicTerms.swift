/// Occasions and subjects that people meet over, by language; the form is that of `FunctionTerms`.
enum TopicTerms {
  static let text = """
    succession: handover, hand over, handing over, handed over, succession planning, next generation, \
    generational change, take over from, step down, successor, who comes after
      de Nachfolge, Nachfolge~, ~nachfolge, Nachfolger, Übergabe, Generationswechsel, Generationenwechsel
      fr succession, transmission, relève, passation, repreneur
      es sucesión, relevo generacional, traspaso
      it successione, passaggio generazionale, ricambio generazionale, successore
      pt sucessão, passagem de geração
      nl opvolging, bedrijfsopvolging, opvolger, bedrijfsoverdracht
    mergers and acquisitions: m&a, mergers, acquisitions, company sale, sell my company, due diligence, exit
      de Unternehmensverkauf, Unternehmenskauf, Fusionen, Übernahmen
      fr fusions, acquisitions, cession d'entreprise, fusions-acquisitions
      es fusiones, adquisiciones, venta de empresas
      it fusioni, acquisizioni, cessione d'azienda
      pt fusões, aquisições, venda de empresas
      nl fusies, overnames, bedrijfsverkoop
    pensions: pension, pension fund, retirement, retirement planning, occupational pension
      de Vorsorge, Altersvorsorge, Pension, Pensionen, Pensionskasse, Rente, Renten~, Pensions~
      fr retraite, retraites, prévoyance, caisse de pension, caisse de retraite
      es pensiones, jubilación, plan de pensiones
      it pensioni, previdenza, fondo pensione
      pt pensões, aposentadoria, previdência
      nl pensioen, pensioen~, pensioenfonds
    inheritance: estate planning, wills, probate, trusts
      de Erbrecht, Erbschaft, Nachlass, Testament
      fr héritage, droit des successions, testament
      es herencia, derecho sucesorio, testamento
      it eredità, diritto successorio, testamento
      pt herança, testamento
      nl erfrecht, nalatenschap, testament
    insolvency: restructuring, turnaround, bankruptcy
      de Insolvenz, Insolvenz~, Sanierung, Restrukturierung
      fr insolvabilité, redressement, restructuration
      es insolvencia, concurso de acreedores, reestructuración
      it insolvenza, ristrutturazione aziendale, crisi d'impresa
      pt insolvência, recuperação judicial, reestruturação
      nl faillissement, insolventie, herstructurering
    international expansion: internationalisation, internationalization, export, exports, market entry, import
      de Export, Internationalisierung, Markteintritt
      fr export, exportation, développement international
      es exportación, internacionalización
      it esportazione, internazionalizzazione
      pt exportação, internacionalização
      nl export, internationalisering
    diversity: inclusion, dei, diversity and inclusion, women in leadership, gender equality
      de Vielfalt, Diversität, Gleichstellung
      fr diversité, inclusion, égalité
      es diversidad, inclusión, igualdad
      it diversità, inclusione, parità di genere
      pt diversidade, inclusão, igualdade
      nl diversiteit, inclusie, gelijkheid
    migration: refugees, refugee, asylum, immigration, visa
      de Migration, Geflüchtete, Asyl, Einwanderung
      fr réfugiés, asile, immigration
      es refugiados, asilo, inmigración
      it rifugiati, asilo, immigrazione
      pt refugiados, asilo, imigração
      nl vluchtelingen, asiel, immigratie
    negotiation: negotiator, negotiations, sales negotiations
      de Verhandlung, Verhandlungen, Verhandlungs~
      fr négociation, négociateur
      es negociación, negociador
      it negoziazione, negoziatore
      pt negociação, negociador
      nl onderhandeling, onderhandelaar
    innovation: innovation management, prototyping, r&d, research and development
      de Innovation, Innovations~
      fr innovation, r&d
      es innovación, i+d
      it innovazione, ricerca e sviluppo
      pt inovação, pesquisa e desenvolvimento
      nl innovatie
    strategy: strategist, strategic planning, business strategy, growth strategy
      de Strategie, Strategie~
      fr stratégie
      es estrategia
      it strategia
      pt estratégia
      nl strategie
    crypto: cryptocurrency, bitcoin, blockchain, web3, nft, forex, trading signals, defi
      de Kryptowährung, Krypto, Kryptowährungen
      fr cryptomonnaie, crypto-monnaie
      es criptomoneda, criptomonedas
      it criptovaluta, criptovalute
      pt criptomoeda, criptomoedas
      nl cryptovaluta
    network marketing: mlm, multi-level, multilevel, passive income, side hustle, financial freedom
      de Strukturvertrieb, passives Einkommen
      fr vente multiniveau, revenus passifs, marketing de réseau
      es ingresos pasivos, multinivel
      it rendita passiva, reddito passivo, vendita multilivello
      pt renda passiva, multinível
      nl passief inkomen, netwerkmarketing
    outsourcing: offshore, offshoring, nearshore, nearshoring, virtual assistant, virtual assistants, outstaffing
      de Auslagerung, Outsourcing
      fr externalisation
      es externalización
      it esternalizzazione
      pt terceirização
      nl uitbesteding
    start-up support: incubator, accelerator, venture studio
      de Gründungsberatung, Gründerzentrum
      fr incubateur, accélérateur
      es incubadora, aceleradora
      it incubatore, acceleratore
      pt incubadora, aceleradora
      nl broedplaats
    sport: sports, football, athlete, fitness, yoga
      de Fußball, Sportler
      fr sport, athlète
      es deporte, atleta, fútbol
      it atleta, calcio
      pt esporte, desporto, atleta, futebol
      nl voetbal, sporter
    """
}
