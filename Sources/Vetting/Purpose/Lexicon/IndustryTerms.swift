/// Industries and forms of enterprise, by language; the form is that of `FunctionTerms`.
enum IndustryTerms {
  static let text = """
    manufacturing: manufacturer, factory, plant, machine shop, valve, foundry, tooling, machinery, machine tools, \
    spring maker, looms, precision parts, industrial, mill, fabricator, production
      de Fertigung, Fertigungs~, Produktion, Produktions~, Hersteller, Fabrik, Maschinenbau, Maschinenbau~, Giesserei, \
    Gießerei, Werkzeugbau, Industrie, Federn, Industriebetrieb
      fr fabrication, fabricant, usine, industriel, industrie, mécanique de précision
      es fabricación, fabricante, fábrica, industrial, industria
      it produzione, produttore, fabbrica, stabilimento, manifattura, industria, valvole
      pt fabricação, fabricante, fábrica, indústria, industrial
      nl fabricage, fabrikant, fabriek, productie, maakindustrie, industrie
    automotive < manufacturing: car maker, cars, vehicles, mobility
      de Automobil, Automobil~, Fahrzeug~, Fahrzeuge
      fr automobile, véhicules
      es automoción, automotriz, vehículos
      it automobilistico, veicoli
      pt automóvel, automotivo, veículos
      nl autobranche, voertuigen
    electronics < manufacturing: semiconductors, semiconductor, chips, sensors
      de Elektronik, Halbleiter, Sensorik
      fr électronique, semi-conducteurs
      es electrónica, semiconductores
      it elettronica, semiconduttori
      pt eletrónica, eletrônica, semicondutores
      nl elektronica, halfgeleiders
    food: food and beverage, beverages, bakery, baker, brewery, brewer, dairy, winery, wine, winemaker, chef, restaurant, \
    catering
      de Lebensmittel, Bäckerei, Brauerei, Molkerei, Weingut, Winzer, Gastronomie, Restaurant
      fr agroalimentaire, boulangerie, brasserie, vin, vignoble, vigneron, restauration
      es alimentación, alimentos, panadería, cervecería, vino, bodega, restaurante
      it alimentare, panificio, birrificio, vino, cantina vinicola, ristorazione, ristorante
      pt alimentar, alimentos, padaria, cervejaria, vinho, vinícola, restaurante
      nl levensmiddelen, bakkerij, brouwerij, wijn, horeca, restaurant
    agriculture: farming, farm, farmer, agribusiness, agronomist, forestry
      de Landwirtschaft, Landwirt, Bauernhof, Forst~
      fr agriculture, agriculteur, exploitation agricole
      es agricultura, agricultor, agrícola
      it agricoltura, agricoltore, azienda agricola
      pt agricultura, agricultor, agrícola
      nl landbouw, boer, akkerbouw
    hospitality: hotel, hotelier, tourism, travel agency, travel
      de Hotel, Hotellerie, Tourismus, Reise~
      fr hôtellerie, hôtel, tourisme
      es hotelería, hotel, turismo
      it alberghiero, albergo, turismo
      pt hotelaria, hotel, turismo
      nl hotel, toerisme, gastvrijheid
    retail: retailer, shops, e-commerce, ecommerce, online shop, online store, supermarket
      de Einzelhandel, Handel, Händler, Onlinehandel, Onlineshop
      fr commerce de détail, distribution, commerce en ligne
      es comercio, minorista, comercio electrónico
      it commercio, vendita al dettaglio, commercio elettronico
      pt varejo, retalho, comércio, comércio eletrônico
      nl detailhandel, winkels, webwinkel
    fashion: textiles, textile, clothing, apparel, luxury
      de Mode, Textil, Textil~, Bekleidung
      fr mode, textile, habillement, luxe
      es moda, textil, ropa, lujo
      it moda, tessile, abbigliamento, lusso
      pt moda, têxtil, vestuário, luxo
      nl mode, textiel, kleding
    construction: builder, building contractor, civil engineering, carpentry, carpenter, joinery, roofing
      de Bau, Bauunternehmen, Bauunternehmer, Bau~, Hochbau, Tiefbau, Schreinerei, Zimmerei
      fr construction, bâtiment, btp, menuiserie
      es construcción, obra civil, carpintería
      it edilizia, costruzioni, falegnameria
      pt construção, construção civil, carpintaria
      nl bouw, bouw~, aannemer, timmerman
    real estate: property, property development, estate agent, realtor, proptech, housing
      de Immobilien, Immobilien~, Wohnungsbau, Makler
      fr immobilier, logement
      es inmobiliario, inmobiliaria, bienes raíces, vivienda
      it immobiliare, immobili
      pt imobiliário, imobiliária, imóveis, habitação
      nl vastgoed, vastgoed~, makelaar, woningbouw
    energy: renewables, renewable, solar, wind power, heat pumps, hydrogen, utilities, grid, oil and gas
      de Energie, Energie~, Photovoltaik, Windkraft, Wärmepumpen, Stadtwerke, Wasserstoff
      fr énergie, énergies renouvelables, solaire, éolien
      es energía, renovables, energía solar, eólica
      it energia, rinnovabili, fotovoltaico, eolico
      pt energia, renováveis, energia solar, eólica
      nl energie, duurzame energie, zonne-energie, windenergie
    sustainability: climate, circular economy, esg, net zero, decarbonisation, environment, carbon
      de Nachhaltigkeit, Nachhaltigkeits~, Klima, Klima~, Umwelt, Umwelt~, Kreislaufwirtschaft
      fr durabilité, développement durable, climat, environnement, rse
      es sostenibilidad, clima, medio ambiente
      it sostenibilità, clima, ambiente
      pt sustentabilidade, clima, meio ambiente
      nl duurzaamheid, klimaat, milieu
    life sciences: pharma, pharmaceutical, biotech, biotechnology, clinical trials, medical devices, medtech, chemistry, \
    chemicals
      de Pharma, Pharma~, Biotechnologie, Medizintechnik, Chemie
      fr pharmaceutique, biotechnologie, dispositifs médicaux, chimie
      es farmacéutica, biotecnología, dispositivos médicos, química
      it farmaceutico, biotecnologia, dispositivi medici, chimica
      pt farmacêutica, biotecnologia, dispositivos médicos, química
      nl farmacie, farmaceutisch, biotechnologie, chemie
    health care: healthcare, hospital, clinic, care home, elderly care, digital health, health tech
      de Gesundheitswesen, Krankenhaus, Klinik, Spital, Pflegeheim, Altenpflege, Gesundheits~
      fr santé, hôpital, clinique, maison de retraite
      es sanidad, hospital, clínica, salud
      it sanità, ospedale, clinica, salute
      pt saúde, hospital, clínica
      nl gezondheidszorg, ziekenhuis, kliniek, ouderenzorg
    insurance: insurer, insurance broker, underwriter, underwriting, reinsurance, actuary, actuarial
      de Versicherung, Versicherungen, Versicherer, Versicherungs~, Aktuar, Rückversicherung
      fr assurance, assureur, courtier en assurances, actuaire
      es seguros, aseguradora, actuario
      it assicurazione, assicuratore, attuario
      pt seguros, seguradora, atuário
      nl verzekering, verzekeraar, verzekerings~, actuaris
    banking < finance: bank, banker, private banking, credit, lending, payments, fintech
      de Bank, Bankwesen, Banken, Kredit, Kredit~, Sparkasse
      fr banque, banquier, bancaire, crédit
      es banca, banco, bancario, crédito
      it banca, bancario, credito
      pt banco, bancário, crédito
      nl bank, bankwezen, krediet
    wealth management < finance: asset management, asset manager, family office, private wealth, portfolio manager, \
    financial adviser, financial advisor
      de Vermögensverwaltung, Vermögens~, Anlageberatung
      fr gestion de patrimoine, gestion de fortune, gestion d'actifs
      es gestión de patrimonios, gestión de activos, asesor financiero
      it gestione patrimoniale, consulente finanziario
      pt gestão de patrimônio, gestão de ativos
      nl vermogensbeheer
    media: publishing, publisher, television, broadcasting, radio, film, streaming, games, gaming
      de Medien, Verlag, Fernsehen, Rundfunk, Film
      fr médias, édition, télévision, cinéma
      es medios, editorial, televisión, cine
      it media, editoria, editore, televisione, cinema
      pt mídia, editora, televisão, cinema
      nl media, uitgeverij, televisie, film
    telecommunications: telecom, telecoms, broadband, network operator
      de Telekommunikation, Telekom
      fr télécommunications, télécoms
      es telecomunicaciones
      it telecomunicazioni
      pt telecomunicações
      nl telecommunicatie
    education: school, university, college, edtech, kindergarten
      de Bildung, Schule, Universität, Hochschule, Kindergarten, ~schule
      fr éducation, école, université, lycée
      es educación, escuela, universidad, colegio
      it istruzione, scuola, università
      pt educação, escola, universidade
      nl onderwijs, school, universiteit, hogeschool
    public sector: government, municipality, civil service, civil servant, ministry, local authority, city council
      de öffentlicher Dienst, Verwaltung, Gemeinde, Ministerium, Behörde, Stadtverwaltung
      fr secteur public, administration publique, ministère, mairie, collectivités
      es sector público, administración pública, ministerio, ayuntamiento
      it settore pubblico, pubblica amministrazione, ministero
      pt setor público, administração pública, ministério, prefeitura
      nl overheid, gemeente, ministerie
    non-profit: nonprofit, non profit, charity, charities, ngo, foundation, social enterprise, voluntary sector
      de gemeinnützig, Stiftung, Stiftungen, Stiftungs~, Hilfswerk, NGO
      fr association, fondation, ong, économie sociale
      es sin ánimo de lucro, fundación, ong, tercer sector
      it no profit, fondazione, terzo settore, ong
      pt sem fins lucrativos, fundação, ong, terceiro setor
      nl goed doel, goede doelen, stichting, ngo
    arts and culture: museum, gallery, theatre, theater, curator, artist, heritage, opera
      de Kunst, Kultur, Museum, Galerie, Künstler, Kurator
      fr musée, galerie, théâtre, artiste, patrimoine culturel
      es museo, galería, teatro, artista, cultura
      it museo, galleria, teatro, artista, cultura
      pt museu, galeria, teatro, artista, cultura
      nl kunst, cultuur, museum, galerie, theater, kunstenaar
    transport: shipping, freight, haulage, railway, rail, airline, aviation, airport
      de Verkehr, Spedition, Schifffahrt, Bahn, Luftfahrt, Flughafen
      fr transport, fret, ferroviaire, aviation, aéroport
      es transporte, naviera, ferrocarril, aviación, aeropuerto
      it trasporti, spedizioni, ferrovia, aviazione, aeroporto
      pt transporte, ferrovia, aviação, aeroporto
      nl vervoer, scheepvaart, spoorwegen, luchtvaart, luchthaven
    family business: family firm, family-owned, family owned, family company, family enterprise, third-generation, \
    second-generation, fourth-generation, fifth-generation, sixth-generation, my father, our father, my sister and i, \
    my brother and i, our family's firm, owner family
      de Familienunternehmen, Familienbetrieb, Familienunternehmer, Familienfirma, inhabergeführt, \
    zweite Generation, dritte Generation, vierte Generation
      fr entreprise familiale, entreprises familiales, deuxième génération, troisième génération
      es empresa familiar, empresas familiares, segunda generación, tercera generación
      it azienda di famiglia, impresa familiare, imprese familiari, aziende familiari, terza generazione
      pt empresa familiar, empresas familiares, terceira geração
      nl familiebedrijf, familiebedrijven, familieonderneming, derde generatie
    small firms: sme, smes, small businesses, small business, mittelstand, medium-sized
      de KMU, Mittelstand, mittelständisch, Kleinunternehmen
      fr pme, tpe, petites entreprises
      es pyme, pymes, pequeñas empresas
      it pmi, piccole imprese
      pt pme, pmes, pequenas empresas
      nl mkb, kleinbedrijf
    """
}
