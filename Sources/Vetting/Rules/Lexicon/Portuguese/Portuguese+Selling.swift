extension Portuguese {
  /// Signs that a note is sent to many.
  static let selling: [Cue: String] = [
    // What the sender's side does, sells or has built for customers.
    .offer: """
    ! {help} … {targets} | ! {help} a que | ? {help} a/na/no/as/os
    ! ajudo/apoio/acompanho/assessoro/oriento … {targets}
    ajudo/apoio/acompanho/assessoro/oriento pessoas/quem | ! ajudar {targets} a
    ajudar/apoiar/auxiliar … {targets} | {make} … {targets} | ? {make}
    {make} produtos/serviços/soluções/equipamentos/sistemas/software
    {make} móveis/uniformes/cursos/tudo/toda/todo | trabalhamos com/para {targets}
    trabalhamos com/para … clientes/marcas | trabalho com/para … {targets}
    atendo/atendemos … {targets} | atendemos | ! dedicamo nos | ! nos dedicamos a | ! especializamo nos
    ! nos especializamos em | ? dedico me | somos/sou especialista~/expert~ em
    somos/estamos/empresa/equipe/equipa especializad~ em/na/no
    somos fabricantes/distribuidor~/fornecedor~/importador~/produtor~
    somos líderes/representantes/grossistas/atacadistas
    sou fabricante/distribuidor~/fornecedor~/produtor~/representante/instalador~/importador~
    há (mais) (de) # anos no/que/a/em | ? atuamos/actuamos/atuo | mais de # anos de experiência/mercado
    anos de experiência em/no/na | anos no/de mercado
    nossa/nosso/nossas/nossos plataforma/software/solução/soluções/ferramenta
    nossa/nosso/nossas/nossos sistema/app/aplicação/aplicativo/tecnologia
    nossa/nosso/nossas/nossos produto~/serviço~/catálogo/portfólio/portefólio/gama
    nossa/nosso/nossas/nossos linha/metodologia/programa/proposta/mentoria
    ? nossa/nosso equipe/equipa/time/empresa/firma/agência/oficina/método
    desenvolvemos/criamos/lançamos/desenvolvi (um/uma) plataforma/ferramenta/app
    desenvolvemos/criamos/lançamos/desenvolvi (um/uma) aplicativo/aplicação/sistema
    criei/lancei/montei (um/uma) plataforma/ferramenta/app/aplicativo/aplicação/sistema
    desenvolvemos/criamos/lançamos/desenvolvi (um/uma) programa/software/solução/curso/método
    criei/lancei/montei (um/uma) programa/software/solução/curso/método
    acabamos/acabei de lançar/abrir/criar | estamos a lançar/abrir/alargar
    estamos lançando/abrindo/ampliando | estamos expandindo | ! tratamos de tudo | cuidamos de/da/do/dos
    ocupamo nos | encarregamo nos | nos encarregamos | tratamos da/do/dos/das/de
    cuido da/do/de/dos … {targets} | ! do início ao fim | ! de ponta a ponta | ? chave na mão
    só precisa de | você só precisa | ! colocamos/pomos/coloco/ponho à disposição
    ! colocar me à disposição | colocamo nos
    serviço/serviços/soluções/software/programa/plataforma/sistema para {targets}
    serviço/serviços de limpeza/manutenção/consultoria/assessoria/tradução/transporte
    serviço/serviços de catering/segurança/contabilidade/contabilístico/jardinagem/terceirização
    uma/um ferramenta/plataforma/app/sistema/software/solução/aplicativo que | ! tudo em um/uma
    à medida para/das/dos | sob medida para
    podemos/poderíamos/posso/poderia ajudar/apoiar/auxiliar/agregar/oferecer/contribuir/acrescentar
    ! podemos/posso te/lhe/vos ajudar/apoiar | ajudá lo/la/los/las
    gostaria/gostaríamos/gostava/gostávamos de ajudar/oferecer/propor/apoiar/apresentar te/lhe
    ! gostaria/gostaríamos/gostava/gostávamos (de) te/lhe/vos apresentar/oferecer/propor
    ! queria/quero/queríamos (de) te/lhe/vos apresentar/oferecer/propor
    queria/quero/queríamos/venho/vimos/viemos apresentar/oferecer/propor | {you} ajudo/ajudamos a/com
    ! {you} ofereço/oferecemos/proponho | ? venho por meio/este | permita me apresentar
    tomo/tomei a liberdade
    ^ vendo/fabrico/instalo/restauro/estofo/afino/conserto/arranjo/reparo/limpo/pinto/cultivo
    ^ importo/traduzo/ministro/alugo/organizo/construo/edito/escrevo/redijo/desenho/faço
    ? vendo/fabrico/instalo/restauro/estofo/afino/conserto/ministro | ^ {make}
    ^ limpamos/arranjamos/consertamos/reparamos/cultivamos/pintamos/traduzimos/cuidamos/fazemos
    dou aulas/cursos/oficinas/formação/consultoria
    damos/ministramos/realizamos formação/cursos/treinamentos/workshops/aulas/treinamento/palestras
    faço/fazemos … para {targets} | ? contamos com | ? dispomos de
    cobrimos/atendemos/operamos … zona/país/região/nacional/cidade/brasil/portugal
    entregamos/distribuímos/levamos … na/no/em {your} {firm}
    ? deixe/deixa (me) te/lhe/ajudar/mostrar/apresentar | representamos/distribuímos/somos … marca/marcas
    fornecimento/venda/aluguer/aluguel/locação/fabrico/fabricação de … para
    ! implementação/implantação de | outsourcing/terceirização/externalização de
    proposta/parceria comercial/de/estratégica/valor | ! firmar/propor/estabelecer/fechar (uma) parceria~
    uma parceria | portfólio/portefólio/carteira de serviços/produtos/clientes/soluções | trabalhamos à
    ! mentoria para/individual/em/de | consultoria em/para/de/especializada
    """,
    // A whole trade is addressed, or other customers are pointed to.
    .audience: """
    ! {targets} como a/o/as/os sua/seu/tua/teu/suas/seus/vossa/vosso | ! {targets} como você/tu/vocês/si
    um/uma {firm} como a/o sua/seu/tua/teu/vossa/vosso | {targets} semelhantes/similares/parecid~
    {firm} semelhante/similar | {targets} da/na/em/do/no sua/tua/região/zona/cidade/área/setor/sector/ramo
    {targets} da/na/em/do/no segmento/mercado/bairro/concelho/estado/vossa/distrito/interior/norte
    {targets} do setor/sector/ramo/segmento/país/brasil/mercado/bairro
    {targets} de todo/todos/toda/todas/médio/pequeno/grande/diversos/vários porte/portes/tamanhos/o/os
    outros/outras {targets} | vários/várias/diversos/diversas/muitos/muitas {targets}
    alguns/algumas/uns/umas {targets} | centenas/dezenas/dúzia/dúzias/milhares/punhado de {targets}
    ! # {targets} | mais de # clientes/usuários/utilizadores/famílias
    # clientes/usuários/utilizadores/marcas/projetos | ! nossos/nossas clientes | ? meus clientes
    os nossos clientes | a maioria dos/das {targets} | a maior parte dos/das {targets} | {people} com quem
    {firms} com quem/as/os | {people} que me/nos/atendo/acompanho | {people} me dizem/contam
    muitos {people} | ? para {targets} | para {people} que
    destinad~/pensad~/voltad~/direcionad~/desenhad~/dirigid~ a/para/aos {targets} | ! voltad~ para
    se você tem/possui/é (um/uma) {firm} | se você é/tem … {people} | se tem/tens um/uma {firm}
    no/do {your} setor/sector/ramo/segmento/nicho/porte/área/mercado/perfil | na {your} área/indústria
    ! já confiam em nós | confiam em nós/na | usad~/utilizad~ por # | já trabalham connosco/conosco
    ! cases/casos de sucesso | ! depoimentos/testemunhos de | case de | aos {people} | às {firms}
    {people} e {people} | {firms} e {firms} | {firms} médias/pequenas/grandes/familiares/industriais/locais
    pequenas/médias/grandes/pequenos/médios {firms} | a {targets} a | entre {people} | perfis como o
    """,
    // Results, figures, guarantees, and the pains the reader is said to have.
    .promise: """
    ! poup~/economiz~ … # % | ! poup~/economiz~ … {cost}
    poup~/economiz~ … horas/tempo/dinheiro/grana/euros/reais/€/$ | ? poup~/economiz~ | ! reduz~ … # %
    ! reduz~ … {cost} | reduç~ … {cost} | cort~/baix~/diminu~/elimin~ … {cost} | ! redução de
    ! aument~/multiplic~/duplic~/triplic~/alavanc~/impulsion~/dobr~/increment~ … {gain}
    ! melhorar/melhore/melhoramos/crescer … {gain} | melhor~ … # % | aument~/cresc~ … # %
    otimiz~/optimiz~ … {cost} | otimiz~/optimiz~ … processos/recursos/operações/tempo | mais {gain}
    ! consegu~/conquist~/atrair/atraia/atraem/gerar/gera … {gain}
    ! geramos/gerando/captar/obter/fechar/encher … {gain} | ? novos {gain}
    ! sem precisar/ter/necessidade de | ! sem ter que | sem que … tenha/tenhas/precise
    sem complicações/complicação/esforço/obras/papelada/surpresas/intermediários/burocracia/dor
    sem perder/contratar/depender/gastar/investir/mudar/aumentar/abrir/descurar/parar
    em só/apenas/menos/poucos/poucas … # dias/semanas/meses/horas/minutos
    ? em # dias/semanas/meses/horas | ! garantimos/garanto/garantidos/garantidas/garantido/garantida
    resultados em/reais/mensuráveis/comprovados/visíveis/rápidos | ! deixando/deixa/deixar dinheiro/grana
    está/estão/estás (a) perdendo/perder/pagando/pagar | perd~ … {gain} | perd~ … horas/dinheiro/tempo
    {you} custa # | custa~ … # por | # horas por/a/na/semanais/mensais | ! até (a/o/um) # %
    entre # e # % | um/uma # % menos/mais | ! # % menos/mais/menor | pagar/pagando/paga menos/mais/demais
    cansad~/fart~/saturad~ de | esqueç~ … {cost} | esqueç~ … planilhas/burocracia/papelada/dores
    ! dor/dores de cabeça | tirar/tiramos/tiro … ombros/costas/cima/peso
    recuper~ … horas/investimento/iva/tributos/impostos/créditos/dívidas/tempo | próximo nível
    outro nível/patamar | outro patamar | potenci~ {your} | impulsion~ {your} | alavanc~ | escal~ … {firm}
    ! fazer crescer {your} | crescimento da/do {your} | crescimento da/do {firm}
    melhores/melhor preços/preço/condições/custo do | preços de fábrica/competitivos/revenda/diretos
    custo benefício | ! qualidade preço | ! se paga sozinh~ | paga se sozinh~
    retorno sobre/do investimento | mais tempo para | tempo livre para | ! dorm~ tranquil~/descansad~
    ! paz de espírito | mais competitiv~/produtiv~/rentável | diferenciar~ … concorrência
    antes da concorrência | resposta/entrega/instalação em # horas | # vezes mais
    cumprir/cumpra/adequ~ … normas/lgpd/rgpd/lei/legislação
    ! evit~ … multas/sanções/surpresas/prejuízos | no piloto automático
    ? de forma simples/rápida/automática/prática | rápid~ e fácil/segur~/simples
    """,
    // Free things, samples, discounts, limited places.
    .bait: """
    gratuit~/grátis | ! de graça
    ! teste/amostra/diagnóstico/consulta/avaliação/análise gratuit~/grátis/experimental/inicial
    ! auditoria/período/aula/sessão/consultoria gratuit~/grátis/experimental/inicial
    ! sem custo/custos/encargos/taxas
    primeiro/primeira mês/sessão/consulta/aula/envio/ano/encomenda/pedido | {sendto} … amostra/amostras
    {send} … amostra/amostras | ! amostra/amostras sem | de amostra | ! # % de desconto/off
    ! desconto/descontos | de presente/oferta/brinde | brinde/brindes | ! código/cupom/cupão/bônus de/para
    ! vagas limitad~ | lugares limitados | ! últimas vagas/últimos lugares
    últimas/últimos/poucas/poucos vagas/lugares | ! restam (*) # vagas/lugares
    ! primeir~ # {targets} | os primeiros # | ? até {day} | ? até ao/o fim | até {day} feira
    guia/checklist/ebook/modelo/whitepaper/material/calculadora/template sobre/para/de/gratuit~/com
    {you} {send} … guia/pdf/vídeo/case/exemplo/exemplos/ficha/catálogo
    {you} {send} … informações/informação/brochura/folheto/portfólio/material/link
    {sendto} … guia/pdf/vídeo/case/exemplo/exemplos/ficha/catálogo/informações
    {sendto} … informação/info/brochura/folheto/portfólio/proposta/material/apresentação
    ! promoção/promoções/promo
    ! oferta/preço/condição/condições/tarifa especial/especiais/exclusiv~/limitada/diferenciada~
    por tempo limitado | oferta/preço/promoção de lançamento | ! sem fidelização/fidelidade
    teste/período de # dias | experiment~ … grátis/sem/dias | projeto/projecto/programa/teste piloto
    acesso antecipado/exclusivo/ilimitado/vitalício | degustação | prova de vinhos/cafés/produtos
    {your} primeiro/primeira mês/sessão/encomenda | ebook
    """,
    // A price or commission of theirs.
    .price: """
    ! a partir de # €/$/euros/reais/dólares/usd/eur | ! a partir de €/$ # | ! a partir de r $ #
    ! desde # €/euros | por só/apenas/somente # | por só/apenas/somente €/$ #
    # €/$/euros/reais/dólares por/mensais/mês/anuais/a/cada/ao | €/$ # por/mensais/mês/anuais/ao
    ? # €/$/euros/reais | ? €/$ # | preço/preços fixo~/fechado~/por/a/único
    valor/mensalidade/taxa/tarifa fix~/mensal/única | ! # % de comissão | ! comissão/comissões de/do #
    ? mais iva/impostos | ! só cobr~/pag~ se/por/quando | tabela/lista de preços
    anex~/segue … tabela/preços | honorários/pagamento por/de êxito/sucesso/resultado | parcel~ em #
    parcelado/parcelamos/prestações sem juros
    """,
    // Web design, search rankings, software houses, leads, content, automation.
    .agency: """
    ! criação/desenvolvimento/design/otimização de sites/site/páginas/landing~/lojas | ! web design
    ! design/desenvolvimento web | ? site/website/página web | ! seo | ! posicionamento no/em/seo
    landing page~
    ! primeira/primeiras/primeiros/topo página/posições/resultados/lugares/do/posição (do/no) google
    ! aparecer/apareça/aparecem … google | velocidade/carregamento do/da site/página
    ! desenvolvimento de apps/aplicativos/aplicações/software/sistemas/sites
    apps/aplicativos/software/sistemas/aplicações à/sob medida | ! marketing/publicidade digital/online
    ? redes sociais | ! gestão de redes/tráfego | ! gestor/gestora/gestão de tráfego
    tráfego pago/orgânico/qualificado | ! google/meta/facebook/instagram/linkedin ads
    google meu/my/business/maps | campanhas de publicidade/ads/marketing/email | ! funil/funis de
    ! geração/captação/aquisição de leads/clientes/demanda/pacientes | ! leads qualificad~
    ! base/bases/banco de dados/contactos/contatos de
    lista/listas de contactos/contatos/leads/emails/participantes | ! prospecção/prospeção | sdr/outbound
    ! backlinks/backlink/dofollow | ! guest post~ | ! artigo/artigos/post/conteúdo patrocinad~/convidad~
    link/links em/para/no {your} | offshore/nearshore/outsourcing
    equipe/equipa/equipes/squad/devs/programadores remot~/dedicad~
    vídeo/vídeos instituciona~/promociona~/animad~/corporativ~
    edição/produção de vídeo/vídeos/conteúdo | ! ghostwriter/copywriter/copywriting/ghostwriting
    escrev~ … posts/publicações/conteúdo | ! marca pessoal | automatiz~/automação
    inteligência artificial para/que/a | ! agente/agentes/assistente/assistentes de/com ia | ! chatbot~
    ! assistente~ virtua~ | redesign/redesenh~ | branding | loja virtual/online | e commerce
    ! presença/visibilidade digital/online | call/contact center | ? transformação digital
    identidade visual | avaliações no google
    """,
    // Wants a call, a meeting, minutes, a visit in order to present something.
    .call: """
    # {min} do/de {your} | # {min} do/de tempo/conversa/chamada
    ! # {min} para/esta/nesta/por/na/da/próxima | ! # a/ou # {min} | # {min}
    uns/alguns/poucos/breves {min} | ! {call} de #
    {call} breve/rápida/rápido/curta/virtual/online/inicial/informal/sem
    breve/rápida/rápido/curta/pequena/pequeno {call} | bater (um) papo | bate papo | um papo
    trocar uma ideia | ? tomar um café | ? um café/cafezinho | um café virtual | ! convid~ … café
    ! agendar/agendarmos/agendamos/agende/marcar/marcarmos/marcamos/combinar/combinarmos … {call}
    ? agendar/agendarmos/marcarmos | fazer/fazermos/ter/termos uma {call} | ! na {your} agenda
    espaço/horário/janela na {your} agenda | ! calendly | ? minha agenda | meu/minha calendário/agenda
    {talk} … esta/nesta/próxima semana | {talk} # {min} | {talk} … semana/dias | conversamos/falamos ?
    podemos conversar/falar/marcar/agendar ? | ? {you} ligo | ! {you} ligo … minutos/apresentar/explicar
    posso/podemos ligar lhe | ! pod~ ligar~ … apresentar/explicar
    qual/que (o) (melhor) dia/horário/hora/momento … para/si/você/melhor ?
    quando {you} daria/convém/fica/seria | quando dá jeito | qual (o/seria) (o) melhor horário/dia
    tem/tens/teria (alguma) disponibilidade | ? tem/tens/teria tempo/uns
    passar/passarmos/passo/ir/irmos/visitar pela/na/no/à/ao/o {your} {firm} | ! fazer uma visita
    visitar/visitá lo/la/los/vos | {show} … como
    ! {show} … proposta/produto/produtos/serviço/serviços/solução
    ! {show} … soluções/plataforma/ferramenta/projeto/trabalho | ! {show} o que/nosso/nossa/nossos
    ! {show} lhe/te/vos | {you} {show} | ! {show} em # | ? {show}
    ! demo/demonstração da/de/do/personalizada/online/gratuita/rápida | uma demo | ? videochamada
    ! conhecer (melhor) (as/a/o) {your} {firm}
    ! conhecer (melhor) (as/a/o) {your} necessidades/desafios/operação/realidade
    entender/perceber/compreender melhor/as/a/o {your} | {your} necessidades
    ! uma apresentação/demonstração
    """,
    // Fishes for interest, for the person in charge, for how it is done at present.
    .probe: """
    ! teria/tem/terias/tens/teriam interesse | ! haveria/há interesse | ! interessa {you} ?
    ! {you} interessa/interessaria/interessam ? | ! faz/faria sentido (para/pra) (você/ti/si/vocês) ?
    faz/faria sentido ? | se fizer/faz sentido | ! topa/topas/bora ?
    ! aceita/aceitas conhecer/conversar/receber/bater ?
    gostaria/gostarias/gostava/gostariam de saber/receber/conhecer/ver/experimentar/testar ?
    ! estaria/estarias/está/estás/estão/estariam abert~ a/para/em | abert~ a/para {talk}
    ! abert~ a/para … ? | posso/podemos/poderia {you} {sendto} ? | posso/podemos/poderia {sendto} ?
    posso/podemos {sendto} lhe/te/vos | ! quer/queres/querem que {you} | ! quer/queres/querem que eu/nós
    {you} {send} … ? | ! {send} lhe/te/vos … ? | que tal … ?
    ! o que acha~ de … conversa~/marc~/reunião/café ?
    quem é/seria (o/a) (pessoa/responsável) responsável/pessoa/decisor/certa/indicada
    quem cuida/trata/decide/gere/toma | ! com quem posso/devo/poderia/podemos/deveria/falo
    ! pessoa responsável/encarregada/certa/adequada/indicada | ! é você/contigo responsável/decide
    é você quem decide/cuida/trata | ! é você o/a responsável | ! como … atualmente ?
    ! como … hoje/agora/momento ? | ! quem … atualmente ?
    como gerem/gerenciam/gere/gerencia/fazem/lidam/lida/tratam/resolvem/controlam/cuidam … ?
    atualmente … ? | já tem/tens/usam/utilizam/contam/trabalham/possui/possuem … ?
    vocês (já) usam/têm/trabalham/costumam ? | ! é/seria algo que ?
    algo que {you} interess~/ajud~/poss~ | ! é um tema/assunto que/para | ! vale/valeria a pena … ?
    {you} ajudaria/serve/serviria/seria útil ? | ! seria útil ? | ! respond~ … sim/quero/interesse
    ! escreva/escreve/diga/digite/mande/comente sim/quero/eu/interesse | ! ^ interessad~ ? | ! interesse ?
    posso {you} contar/explicar | ! conto {you} mais | ! {you} conto mais
    o que acha/achas/acham/dizes/diz ? | o que {you} parece ? | parece {you} bem/interessante ?
    tem/tens/teria/terias (uns) (alguns) (#) {min} ?
    ! está/estão/estás (atualmente) (a) procurando/procurar/buscando/avaliando/avaliar … ?
    ! está/estão/estás (atualmente) (a) considerando/ponderar/pensando/pensar/satisfeit~ … ?
    ! já pensou/pensaram/pensaste/considerou/consideraram/ponderou/avaliou … ?
    ! qual é/o {your} maior/principal
    principal/principais/maior/maiores desafio/desafios/dor/dores/dificuldade/dificuldades/gargalo
    ! saber se … interess~/precis~/necessit~/procur~/teria/haveria/tem | ! caso {you} interess~
    pensei/pensámos/acho/acredito/creio/imagino que … interess~/útil/serviria/jeito/valor/agregar
    talvez {you} interess~/seja/fosse/ajude/sirva/dê | pode {you} interessar | se {you} interessar/interesse
    ! se houver/tiver/tiverem/tiveres interesse | ! caso tenha/haja/precise/precisem/necessite/queira
    ! se for do/de {your} | ! se for do/de interesse | do {your} interesse | se fizer sentido
    se quiser/quiserem/quiseres … {you} {send} | ? se quiser/quiseres/precisar/precisares
    ! me daria/dá/concede/permite … minuto/minutos/oportunidade/atenção
    conhece/conheces/conhecem alguém que/com ? | ? fico/ficamos à no aguardo/aguardar
    precisa/precisam/precisas/necessitam … ?
    {your} próximo/próxima projeto/evento/obra/encomenda/pedido/campanha
    ! quando vence/renova/termina (a/o) {your} | ! vence/vencimento … apólice/contrato/seguro/frota
    ! posso apresentar/contar/mostrar/explicar | ! seria possível apresentar/marcar/agendar/conversarmos
    ! como vê/vês ? | ? qual seria | consegue/consegues/conseguiria falar/conversar/encaixar/reservar
    """,
  ]
}
