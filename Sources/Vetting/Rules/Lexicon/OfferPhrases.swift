/// Phrases of somebody who sells, by language.
///
/// Each is what a pitch says and a colleague hardly ever does. «Our team», «a project», «an idea» are not among them.
enum OfferPhrases {
  /// Signs that a service or product is being offered.
  static let all = english + german + french + spanish + italian + portuguese + dutch

  /// Signs that weigh double: a promise of results, or an address to a whole trade.
  static let hard = [
    "free masterclass", "free strategy session", "high ticket", "on autopilot", "warm leads", "inbound leads",
    "without cold calling", "affordable price~", "starting from $ #", "starting at $ #", "$ # hour",
    "$ # per hour", "do you have any requirement~", "full service … agency", "proven system",
    "guarantees results", "premium clients", "kostenloses erstgesprach", "audit gratuit", "sesion gratuita",
    "consulenza gratuita", "consultoria gratuita", "gratis adviesgesprek",
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

  /// Words that point to an offer only beside another sign: a colleague writes them as well.
  static let hints = [
    "personal brand", "development company", "by # %", "mutually beneficial", "partnership opportunity",
    "our portfolio", "cold calling", "mobile app", "add value",
    "our clients", "our customers", "our service~", "our product~", "our app", "our tool", "our tools",
    "our program~", "your pipeline", "new clients", "your marketing", "your website", "roi",
    "return on investment", "seo", "webinar", "case study", "decision maker", "struggling with",
    "are you struggling", "pain points", "discount for", "unsubscribe", "prefer not to receive",
    "following up on my", "follow up on my", "circling back", "bumping this", "cost savings",
    "time savings", "pitch deck", "reduce costs", "cut costs", "reduce your costs", "business opportunity",
    "ai powered", "guaranteed", "free resource", "free guide", "# seats", "# spots", "shall i send",
    "helped #", "sign up today", "a demo", "virtual assistant~", "insurance plan", "cold outreach",
    "outsourc~ your", "no strings attached", "no obligation", "want in", "unsere kunden", "unseren kunden",
    "neue kunden", "leads", "kostenfrei", "unverbindlich", "zeit sparen", "kosten senken", "fallstudie",
    "eine demo", "garantiert", "nos services", "nos clients", "garanti", "garantie", "nouveaux clients",
    "prospects", "gratuit", "gratuitement", "sans engagement", "gagner du temps", "etude de cas",
    "une demo", "nuestros clientes", "nuestros servicios", "nuevos clientes", "gratis", "sin compromiso",
    "ahorra", "ahorrar", "ahorro", "reducir costos", "caso de exito", "una demo", "cupos", "plazas",
    "te paso", "te envio", "te lo envio", "te muestro", "te interesa", "te mando", "te lo mando",
    "comision", "con ia", "acceso gratuito", "ofrezco", "proponerte una", "i nostri clienti",
    "i nostri servizi", "nuovi clienti", "garantito", "garantiti", "gratuito", "gratuita", "senza impegno",
    "risparmiare", "ridurre i costi", "caso di successo", "nossos clientes", "nossos servicos",
    "novos clientes", "garantido~", "sem compromisso", "economize", "economizar", "reduzir custos",
    "estudo de caso", "uma demo", "vagas", "uma vaga", "com ia", "onze klanten", "onze diensten",
    "nieuwe klanten", "gegarandeerd", "vrijblijvend", "kosteloos", "bespaar", "kosten besparen",
    "een demo",
  ]

  private static let english = [
    "i help … get", "i help … build", "i help … grow", "i help … scale", "i help … find", "i help … increase",
    "i help … generate", "i help … win", "i help … reach", "i help … land", "i help … book", "i help … save",
    "send you our", "introduce our", "introduce you to our", "happy to show you", "show you how we",
    "show you how to", "add value to you", "save time and money", "open to learning how",
    "interested in seeing how", "learn how we", "how we can help", "how we help", "how i can help you",
    "we can help you", "i can help you", "our proven", "white label", "appointment setting", "lead gen",
    "masterclass", "agency offering", "company offering", "firm offering",
    "we help", "i help … to", "i help business~", "i help coach~", "i help consult~", "i help founder~",
    "i help compan~", "i help entrepreneur~", "i help professional~", "we work with … to", "we specialize in",
    "we specialise in", "we offer", "we provide", "we deliver", "we are offering", "we're offering",
    "we build … for",
    "we've helped", "we have helped", "our solution~",
    "our platform",
    "our software", "our agency",
    "our ai",
    "our offer~", "our solutions", "guarantee you", "lead generation",
    "generate leads",
    "more leads", "more clients", "get more clients", "grow your business", "scale your business",
    "grow your practice",
    "save you time", "save you money", "save # hours", "save # h", "special offer", "special discount",
    "exclusive discount",
    "free audit", "free consultation", "free demo",
    "free webinar",
    "quick demo",
    "live demo", "min demo", "minute demo", "offshore team",
    "dedicated developers", "web design", "website design", "mobile app development", "seo services",
    "reply yes", "reply demo", "reply more", "send you the link", "want the link", "want me to send",
    "save your seat", "save you a spot", "save you a seat", "exclusive offer", "passive income",
    "financial freedom", "be your own boss",
    "ai platform", "reply info",
    "reply stop",
    "book a demo",
  ]

  private static let german = [
    "ich unterstutze … dabei", "mehr anfragen", "wie wir ihnen", "wir konnen ihnen",
    "wir helfen", "ich helfe", "wir unterstutzen … dabei", "wir bieten", "wir haben eine losung",
    "unsere losung",
    "unsere plattform", "unsere software", "unser tool", "unsere dienstleistung~", "unser angebot",
    "mehr kunden", "neukunden", "sonderrabatt",
    "kostenlos",
    "sparen sie", "leadgenerierung",
    "passives einkommen", "kurze demo",
  ]

  private static let french = [
    "j'aide", "j'accompagne les", "comment nous pouvons vous", "nous pouvons vous aider",
    "nous aidons", "j'aide les", "nous proposons", "nous offrons", "nous accompagnons", "notre solution",
    "notre plateforme", "notre logiciel", "notre offre", "plus de clients", "generation de leads",
    "reduire vos couts", "une solution qui",
    "booster votre", "developper votre activite", "revenus passifs",
  ]

  private static let spanish = [
    "podemos ayudarte", "podemos ayudarle", "puedo ayudarte a", "te ayudo a",
    "ayudamos a", "ayudo a", "ofrecemos", "nuestra solucion", "nuestra plataforma", "nuestro software",
    "nuestro servicio", "nuestra ia", "nuestra herramienta",
    "hemos desarrollado", "garantizado~", "garantizamos", "mas clientes", "generar leads",
    "generacion de leads", "descuento especial", "demo rapida", "demo en vivo", "te reservo",
    "ingresos pasivos", "haz crecer", "tengo una ia",
    "tengo una herramienta", "te agendo",
    "te anoto",
  ]

  private static let italian = [
    "ti aiuto a", "possiamo aiutarti", "possiamo aiutarla",
    "aiutiamo", "aiuto le aziende", "offriamo", "la nostra soluzione", "la nostra piattaforma",
    "il nostro software",
    "piu clienti", "sconto speciale",
    "far crescere", "abbiamo sviluppato", "ha sviluppato una soluzione", "reddito passivo",
  ]

  private static let portuguese = [
    "ajudo", "posso te ajudar", "podemos ajudar",
    "ajudamos", "ajudo empresas", "oferecemos", "nossa solucao", "nossa plataforma", "nosso software",
    "nossa ia", "nossa ferramenta", "mais clientes",
    "gerar leads", "desconto especial", "criamos uma ferramenta", "reservo sua",
    "topa uma",
    "renda passiva",
  ]

  private static let dutch = [
    "ik help", "wij ondersteunen", "wij kunnen u helpen",
    "wij helpen", "we helpen", "ik help bedrijven", "wij bieden", "we bieden", "onze oplossing",
    "ons platform",
    "onze software", "meer klanten", "leadgeneratie", "speciale korting", "passief inkomen",
  ]
}
