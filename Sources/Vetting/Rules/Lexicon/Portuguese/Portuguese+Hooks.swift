extension Portuguese {
  /// Signs that a note is sent to many.
  static let hooks: [Cue: String] = [
    // How they found the reader.
    .hook: """
    ! vi/vimos/reparei/notei/percebi/soube que … {seeking}
    vi/vimos/reparei/notei/percebi/constatei que você/trabalha/trabalhas/é/tem/está/atua/partilh~
    vi/vimos/reparei/notei/percebi/constatei que compartilh~/public~/lider~/ger~/são/vocês/estão/a
    ! vi/vimos/visitei/conheci/analisei {your} perfil/site/página/anúncio/vaga/publicação/post
    ! vi/vimos/visitei/conheci/analisei {your} empresa/negócio/instagram/loja/website/restaurante
    vi/vimos o/a/os/as {your}
    ! encontrei/encontramos/achei/localizei (o/a) {your} perfil/contacto/contato/empresa/nome/site
    ! encontrei/encontramos/achei/localizei (o/a) {your} página/negócio/email/loja/clínica
    ! cheguei ao/à/até {your} | ! cheguei ao/à/até o | ! deparei me com | me deparei com
    ! cruzei me com o/a | ! esbarrei no/na | ! apareceu me {your} | ! apareceu me o
    {your} perfil apareceu/surgiu/me/chamou | o linkedin (me) sugeriu/recomendou/sugere
    ! nas/na minhas/minha sugestões
    ! estava/estive a navegando/olhando/vendo/ver/lendo/ler/visitar … perfil/site/página/linkedin
    ! estava/estive a navegando/olhando/vendo/ver/lendo/ler/visitar … empresa/loja/setor
    ! estava/estive a navegar/analisar/analisando/pesquisar … perfil/site/página/linkedin
    ! estava/estive a navegar/analisar/analisando/pesquisar … empresa/loja/setor
    ! estava/estive a pesquisando/passear/dando … perfil/site/página/linkedin/empresa/loja/setor
    ! analisando/vendo/visitando/olhando {your} … perfil/site/página/trajetória
    ! analisando/vendo/visitando/olhando o/a … perfil/site/página/trajetória
    ! pelo/no/segundo {your} perfil | através do {your} | através do linkedin
    notei/reparei/percebi/observei/constatei que | ! chamou me (a) atenção | ! me chamou (a) atenção
    chamou (a) (minha) atenção | {your} nome/empresa/negócio apareceu/surgiu/foi/consta
    ! estão/está/estás (a) {seeking}
    acabou/acabaram/acabaste de abrir/inaugurar/mudar/publicar/começar/lançar/assumir/assinar | ? vi que
    li que | ? passo/passei/passava por/em pela/na {your} | novo/nova cargo/função/posição/desafio/etapa
    {your} recente/último/última publicação/post/nomeação/promoção/artigo
    pela {your} experiência/trajetória/função/cargo/percurso
    dado/dada/devido o/a {your} cargo/função/experiência/perfil
    """,
    // Praise that would fit anybody.
    .flattery: """
    ! trajetória/percurso/perfil/carreira (*) (muito) impressionante/interessante/incrível
    ! trajetória/percurso/perfil/carreira (*) (muito) admirável/inspirador~
    ! experiência/currículo/trabalho (*) (muito) impressionante/interessante/incrível
    ! experiência/currículo/trabalho (*) (muito) admirável/inspirador~
    ! trajetória/percurso/perfil/carreira (*) (muito) impecável/excelente/notável/invejável/sólid~
    ! experiência/currículo/trabalho (*) (muito) impecável/excelente/notável/invejável/sólid~
    ! impressionante/interessante/incrível trajetória/percurso/perfil/carreira/experiência/currículo
    ! excelente/admirável/inspirador~ trajetória/percurso/perfil/carreira/experiência/currículo
    ! notável/bel~/vasta/sólida/rica/brilhante trajetória/percurso/perfil
    ! notável/bel~/vasta/sólida/rica/brilhante carreira/experiência/currículo
    adoro/adorei/amo/gosto/gostei do/o que faz/fazes/partilha~/compartilha~/public~
    ! adorei/amei/gostei (muito) {your} (seu/sua/teu/tua) perfil/conteúdo/site/loja
    ! adorei/amei/gostei (muito) {your} (seu/sua/teu/tua) trajetória/empresa/página/instagram
    ! adorei/amei/gostei (muito) do/da/o/a (seu/sua/teu/tua) perfil/conteúdo/site/loja
    ! adorei/amei/gostei (muito) do/da/o/a (seu/sua/teu/tua) trajetória/empresa/página/instagram
    admir~ (muito) {your} | admir~ (muito) o/a | ! inspirador~ | me inspira/inspirou | inspira me
    excelente/incrível/belo/ótimo/óptimo trabalho que/na/no
    parabéns pela/pelo/pelos (seu/sua/teu) trajetória/percurso/trabalho/perfil/carreira
    parabéns pela/pelo/pelos (seu/sua/teu) conteúdo/crescimento/sucesso/conquistas/empresa
    ! referência no/na/em | um/uma referência | fiquei impressionad~/encantad~ com {your}
    fiquei impressionad~/encantad~ com o/a | impressionou me | impressionad~ com
    {your} impressionante/incrível | ! perfil como o | muito a agregar/acrescentar | grande/enorme potencial
    """,
    // Small print of pitches.
    .disclaimer: """
    ! sem compromisso/compromissos | ! sem qualquer/nenhum compromisso/obrigação
    ! não quero (te/lhe) vender | ! não é (uma/um) venda/spam/publicidade/propaganda
    ! não estou/venho (a/aqui) (para/pra) (te/lhe) vender~/vendendo
    ! se não for/tiver/houver (o/do/um) (seu/bom) interesse/momento/caso/relevante
    se não fizer/faz sentido | se não interessar | ! se não {you} interess~
    ! serei/vou ser breve/diret~/rápid~ | ! vou direto/directo ao | ! direto ao ponto
    ! não (lhe/te) vou/quero/irei (roubar/tomar/tirar) tomar/roubar/tirar/ocupar
    ! não (lhe/te) roubo/tomo/ocupo/tomarei/roubarei | ! tomar/roubar/tirar (muito) {your}
    ! tomar/roubar/tirar (muito) tempo | sem pressão/pressões/enrolação/rodeios
    ! desconsidere/ignore/ignora (esta/este/a) mensagem/email/contato/contacto | fique/fiquem à vontade
    à vontade para
    ! desculp~/perdo~ … ousadia/intromissão/abordagem/atrevimento/direta/invasão/incômodo/abuso
    desculp~ … contact~/escrev~ assim/sem/do/directamente/diretamente | ? não nos conhecemos
    ? não me conhece/conheces
    ! sei/imagino que (está/estará/estás/deve/anda/tem) (muito) ocupad~/recebe/receber
    ! entendo/compreendo que (está/estará/estás/deve/anda/tem) (muito) ocupad~/recebe/receber
    ! sei/imagino/entendo/compreendo que (está/estará/estás/deve/anda/tem) (muito) agenda/corrid~
    ! nada a perder | não perde/perdes nada
    ! se já tem/tiver/trabalha … fornecedor/solução/alguém/parceiro/resolvid~ | se um dia
    se algum dia | quem sabe no futuro | ! quando … contrato vencer/terminar/renovar/acabar
    não costumo escrever/contactar/contatar/abordar | ? por acaso
    ! não custa (nada) perguntar/tentar/conhecer | não ofende | basta dizer/responder/avisar | tudo bem se
    sem problema/problemas se | não insist~ | ! zero pressão/compromisso | ! mais para a frente
    ! sem ressentimentos | só/apenas (para/queria) apresentar~ | caso contrário
    """,
    // They present themselves or their firm.
    .introduction: """
    ? meu nome é | ! meu nome é … e trabalho/represento/sou/faço/ajudo
    chamo me … e sou/trabalho/represento/ajudo | ! {you} escrevo/contacto/falo em nome/da/do/de/na
    aqui é (o/a) (*) da/do seguros/imobiliária/corretora/consultoria/empresa/equipe/equipa/agência/loja
    ! falo da/do/em | quem fala é | ! escrevo/contacto/contato (lhe/te/vos) (em) nome/da/para apresentar
    ? escrevo lhe/te | o motivo/objetivo do/deste/desta contato/contacto/mensagem/email | ! apresento me
    ! me apresento | deixe/deixa/permita me (me) apresentar~ | me apresentar
    ! gostaria/queria de (me/nos) apresentar | ! apresentar me | ! apresentar nos | ! represento
    ! representamos | ! em/como representação/nome da/do | em nome da/do/de
    ! somos uma/um (*) {firm}
    ! somos uma/um equipe/equipa/grupo/associação/produtora/editora/plataforma
    ! somos uma/um fabricante/fornecedor/família/fundação/ong/time/consultoria | ! {firm} familiar
    ! {firm} dedicad~/especializad~/localizad~/líder/brasileir~/portugues~/fundad~/sediad~/situad~
    terceira/segunda/quarta geração
    sou (o/a) (*) fundador~/cofundador~/ceo/gerente/comercial/diretor~ da/do/de/na/pela
    sou (o/a) (*) director~/dono/dona/sócio/sócia/responsável da/do/de/na/pela
    ! sou assessor~/consultor~/agente/executiv~/corretor~/coach/mentor~/formador~/recrutador~
    ! sou recruiter/headhunter/representante/especialista/delegad~/gestor~/closer/sdr
    ? tenho um/uma (pequeno) (pequena) {firm} | ? temos um/uma (pequeno) (pequena) {firm}
    trabalho/trabalhamos numa/em/na/para (uma) {firm}
    minha/nossa {firm} oferece/faz/fabrica/ajuda/atua/presta
    ! há # anos … ajud~/trabalh~/dedic~/fabric~/assessor~/atu~ | ! trabalho há/com … anos
    ! fundada em | ! com sede/escritórios/presença em | ? desde # | eu e (o/a) meu/minha sóci~
    ! meu sóci~ e eu | atuo com/na/no/em/como/há | ! atuamos com/na/no/em/há
    faço parte da/do equipa/equipe/time/empresa/consultoria
    fundador~/cofundador~/ceo/gerente/diretor~/director~ da {firm} | da empresa | da área comercial
    departamento comercial | dirijo me a/ao | vimos/viemos por este/meio
    """,
    // Follow-ups.
    .bump: """
    ! dando seguimento/continuidade | dar seguimento/continuidade
    ! só/apenas (queria/para/passando) … saber/reforçar/lembrar | ! passando para/aqui | só passando
    conseguiu/conseguiste/conseguiram ver/ler/olhar/dar/analisar/avaliar
    viu/viste/viram (a/o) minha/meu/nossa (última) (anterior) mensagem/email/mail/proposta
    recebeu/recebeste/leu (a/o) minha/meu/nossa (última) (anterior) mensagem/email/mail/proposta
    teve/tiveste/tiveram (a) oportunidade/chance/tempo de/para
    não obtive/obtivemos/recebi/tive/tivemos (*) resposta/retorno/retornos | ainda não … resposta/retorno
    sem retorno/resposta | ? retomo | retomando
    ! escrevi/contactei/enviei/mandei (lhe/te) há/na/a semana/semanas/dias
    minha/meu/nossa último/última/anterior/primeira mensagem/email/contacto/contato/mail
    ! recebeu/recebeste/receberam/viu/viste a minha/nossa mensagem/proposta da/do/de/sobre
    ! chegou {you} a minha | ! última tentativa | subindo/trazendo este/a/essa/de
    ! volto/voltamos a/ao escrever/contactar/insistir/contato | ? insisto
    ! um (*) lembrete | ! por aqui de novo/novamente | de novo por aqui
    novamente por aqui | ! encerro/encerrar/fechar {your} cadastro/ficha/processo/contato/conversa
    ! encerro/encerrar/fechar o/a cadastro/ficha/processo/contato/conversa | insistente/chat~
    ! topo da {your} | caixa de entrada | ? alguma novidade ? | ! algum retorno ?
    ! não quero ser chat~/insistente
    """,
  ]
}
