/// Phrases of somebody who sells, by language.
///
/// Each is what a pitch says and a colleague hardly ever does. «Our team», «a project», «an idea» are not among them.
enum OfferPhrases {
  /// Signs that a service or product is being offered.
  static let all = english + german + french + spanish + italian + portuguese + dutch

  /// Signs that weigh double: a promise of results, or an address to a whole trade.
  static let hard = [
    "help … like you", "help … like yours", "for … like yours", "companies like yours",
    "businesses like yours",
    "firms like yours", "organizations like yours", "organisations like yours",
    "qualified calls", "qualified leads", "qualified meetings", "qualified appointments", "booked calls",
    "# new clients", "# clients per month", "# clients a month", "# calls a month", "# leads",
    "guaranteed results", "results guaranteed", "or you don't pay", "or your money back",
    "money back guarantee",
    "# % more", "# % increase", "# % conversion~",
    "# % higher", "# % lower", "# % faster", "# % less", "# % savings", "# % time", "# % growth",
    "# x faster",
    "# times faster", "# x roi", "x roi", "% roi", "increase your revenue",
    "grow your revenue", "boost your sales", "double your", "triple your", "# figure", "seven figures",
    "six figures",
    "free trial", "day free trial", "no credit card", "done for you", "limited seats", "few seats left",
    "seats left", "spots left", "only # seats", "only # spots",
    "unternehmen wie ihres", "unternehmen wie ihrem", "firmen wie ihre", "mehr qualifizierte",
    "qualifizierte leads",
    "mehr umsatz", "neukunden gewinnen", "kostenlos testen", "kostenlose testversion",
    "garantierte ergebnisse",
    "entreprises comme la votre", "rendez vous qualifies", "leads qualifies", "essai gratuit",
    "augmenter votre chiffre", "resultats garantis",
    "empresas como la suya", "empresas como la tuya", "prueba gratis", "gratis # dias", "# dias gratis",
    "sin tarjeta",
    "clientes potenciales", "leads cualificados", "leads calificados", "quedan pocos cupos",
    "resultados garantizados",
    "aziende come la sua", "aziende come la tua", "prova gratuita", "clienti qualificati",
    "risultati garantiti",
    "empresas como a sua", "teste gratis", "teste gratuito", "leads qualificados", "resultados garantidos",
    "bedrijven zoals het uwe", "bedrijven zoals jullie", "gratis proefperiode", "gekwalificeerde leads",
  ]

  private static let english = [
    "we help", "i help … to", "i help business~", "i help coach~", "i help consult~", "i help founder~",
    "i help compan~", "i help entrepreneur~", "i help professional~", "we work with … to", "we specialize in",
    "we specialise in", "we offer", "we provide", "we deliver", "we are offering", "we're offering",
    "we build … for",
    "we've helped", "we have helped", "helped # ", "our clients", "our customers", "our solution~",
    "our platform",
    "our product~", "our service~", "our software", "our tool", "our tools", "our app", "our agency",
    "our ai",
    "our program~", "our offer~", "our solutions", "guaranteed", "guarantee you", "lead generation",
    "generate leads",
    "more leads", "more clients", "get more clients", "grow your business", "scale your business",
    "grow your practice",
    "your pipeline", "save you time", "save you money", "save # hours", "save # h", "cut costs",
    "reduce costs",
    "reduce your costs", "special offer", "special discount", "discount for", "exclusive discount",
    "free audit", "free consultation", "free demo",
    "free webinar",
    "free resource", "free guide", "no obligation", "no strings attached", "case study", "a demo",
    "quick demo",
    "live demo", "min demo", "minute demo", "return on investment", "roi", "outsourc~ your", "offshore team",
    "dedicated developers", "web design", "website design", "mobile app development", "seo services", "seo",
    "virtual assistant~", "are you struggling", "struggling with", "pain points", "decision maker",
    "cold outreach",
    "reply yes", "reply demo", "reply more", "send you the link", "want the link", "shall i send",
    "want me to send", "save your seat", "save you a spot", "save you a seat", "want in", "sign up today",
    "exclusive offer", "business opportunity", "passive income", "financial freedom", "be your own boss",
    "insurance plan", "ai powered", "ai platform", "webinar", "# seats", "# spots", "reply info",
    "reply stop",
    "unsubscribe", "prefer not to receive", "following up on my", "follow up on my", "circling back",
    "bumping this",
    "time savings", "cost savings", "book a demo", "pitch deck", "your marketing", "your website",
    "new clients",
  ]

  private static let german = [
    "wir helfen", "ich helfe", "wir unterstutzen … dabei", "wir bieten", "wir haben eine losung",
    "unsere losung",
    "unsere plattform", "unsere software", "unser tool", "unsere dienstleistung~", "unser angebot",
    "unsere kunden",
    "unseren kunden", "garantiert", "mehr kunden", "neue kunden", "neukunden", "leads", "sonderrabatt",
    "kostenlos",
    "kostenfrei", "unverbindlich", "sparen sie", "zeit sparen", "kosten senken", "fallstudie",
    "leadgenerierung",
    "passives einkommen", "eine demo", "kurze demo",
  ]

  private static let french = [
    "nous aidons", "j'aide les", "nous proposons", "nous offrons", "nous accompagnons", "notre solution",
    "notre plateforme", "notre logiciel", "notre offre", "nos services", "nos clients", "garanti", "garantie",
    "plus de clients", "nouveaux clients", "generation de leads", "prospects", "gratuit", "gratuitement",
    "sans engagement", "gagner du temps", "reduire vos couts", "etude de cas", "une demo", "une solution qui",
    "booster votre", "developper votre activite", "revenus passifs",
  ]

  private static let spanish = [
    "ayudamos a", "ayudo a", "ofrecemos", "nuestra solucion", "nuestra plataforma", "nuestro software",
    "nuestro servicio", "nuestros servicios", "nuestros clientes", "nuestra ia", "nuestra herramienta",
    "hemos desarrollado", "garantizado~", "garantizamos", "mas clientes", "nuevos clientes", "generar leads",
    "generacion de leads", "descuento especial", "gratis", "sin compromiso", "ahorra", "ahorrar", "ahorro",
    "reducir costos",
    "caso de exito", "una demo", "demo rapida", "demo en vivo", "webinar", "cupos", "te reservo", "te paso",
    "te envio",
    "te lo envio", "te muestro", "te interesa", "ingresos pasivos", "haz crecer", "tengo una ia",
    "tengo una herramienta", "acceso gratuito", "comision", "te mando", "te lo mando", "te agendo",
    "te anoto", "ofrezco", "proponerte una", "plazas", "con ia",
  ]

  private static let italian = [
    "aiutiamo", "aiuto le aziende", "offriamo", "la nostra soluzione", "la nostra piattaforma",
    "il nostro software",
    "i nostri servizi", "i nostri clienti", "garantito", "garantiti", "piu clienti", "nuovi clienti",
    "sconto speciale",
    "gratuito", "gratuita", "gratis", "senza impegno", "risparmiare", "ridurre i costi", "caso di successo",
    "una demo", "far crescere", "abbiamo sviluppato", "ha sviluppato una soluzione", "reddito passivo",
  ]

  private static let portuguese = [
    "ajudamos", "ajudo empresas", "oferecemos", "nossa solucao", "nossa plataforma", "nosso software",
    "nossos servicos", "nossos clientes", "nossa ia", "nossa ferramenta", "garantido~", "mais clientes",
    "novos clientes", "gerar leads", "desconto especial", "gratis", "gratuito", "sem compromisso",
    "economize",
    "economizar",
    "reduzir custos", "estudo de caso", "uma demo", "criamos uma ferramenta", "vagas", "reservo sua",
    "com ia", "uma vaga", "topa uma",
    "renda passiva",
    "webinar",
  ]

  private static let dutch = [
    "wij helpen", "we helpen", "ik help bedrijven", "wij bieden", "we bieden", "onze oplossing",
    "ons platform",
    "onze software", "onze diensten", "onze klanten", "gegarandeerd", "meer klanten", "nieuwe klanten",
    "leadgeneratie", "speciale korting", "vrijblijvend", "kosteloos", "bespaar", "kosten besparen",
    "een demo",
    "passief inkomen",
  ]
}
