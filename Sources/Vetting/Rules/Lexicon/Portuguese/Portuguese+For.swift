extension Portuguese {
  /// Signs that a note is written for this reader.
  static let favour: [Cue: String] = [
    // They have met or spoken.
    .encounter: """
    ! nos conhecemos/encontramos/cruzamos/apresentaram na/no/em/ontem/naquel~/durante/há
    ! nos apresentou/sentamos/vimos na/no/em/ontem/naquel~/durante/há
    ! conhecemo/encontramo/cruzamo/vimo/sentámo nos | ! nos conhecemos | nos cruzamos | ! fomos apresentad~
    ! falámos/conversámos/jantámos/almoçámos/estivemos/viajámos/dançámos … {place}
    ! falámos/conversámos/vimos/jantamos/almoçamos … ontem/passada/passado/anteontem/outro/outra
    conversamos/falamos sobre/bastante/muito/brevemente/rapidamente/de/do/da
    ficamos/estivemos/estive conversando/falando/sentad~/junt~/conversar/falar
    ! {place} … ontem/passado/passada/anteontem | ! ontem/anteontem … {place} | ? ontem | anteontem
    ? semana/mês/ano passad~ | {day} passad~ | {day} feira passada | no outro dia | outro dia
    ! me/nos {told} | {told} | ! {told} me/nos/que/do/da
    ! o/a senhor/senhora (me) disse/contou/comentou/pediu/explicou
    ! o/a senhor/senhora (me) recomendou/perguntou/emprestou/mencionou/falou
    você me/nos disse/contou/comentou/pediu/explicou/recomendou
    você me/nos perguntou/emprestou/mencionou/indicou/prometeu/falou
    ! que você (me/nos) disse/contou/comentou/falou/mencionou/pediu/indicou/recomendou | ? me/nos {toldf}
    ? {toldf} me/nos | ! como combinámos/combinado/prometido | ! como (te/lhe) prometi | ! prometi
    combinámos que/de | ! fiquei de {you} | ! fiquei de enviar/mandar/passar
    {you} disse/contei/mencionei/perguntei/falei que/no/na/ontem/do/da
    ? como {you} disse/comentei/contei/referi/falei | ! o que falámos/conversámos
    ! como me/nos pediu/pediste/sugeriu
    ! foi (um/uma/muito/mesmo) (um/grande/enorme) prazer/bom/ótimo/óptimo … conhec~/conversar/falar/ver
    ! foi (um/uma/muito/mesmo) (um/grande/enorme) prazer/bom/ótimo/óptimo … encontrar/rever/ouvir
    ! foi (um/uma/muito/mesmo) (um/grande/enorme) gosto/alegria/legal/lindo … conhec~/conversar/falar/ver
    ! foi (um/uma/muito/mesmo) (um/grande/enorme) gosto/alegria/legal/lindo … encontrar/rever/ouvir
    ! gosto/prazer/alegria em conhec~/ver/rever/encontrar
    ! adorei/amei/gostei … conhecer/conversa/conhecê/rever/falar/encontrar
    ! fiquei feliz … conhecer/rever/encontrar | ! prazer em (te/lhe) conhec~/rever/encontrar
    ! nossa (*) conversa/aula/janta | da/pela/na nossa conversa/papo
    ! nosso papo/jantar/almoço/encontro/café | a conversa de/que/sobre/no/na
    ! sou o/a/aquel~ (*) de/do/da/com/que óculos/barba/chapéu/camisa/casaco/vestido/lenço
    ! sou o/a/aquel~ (*) de/do/da/com/que mochila/cabelo/mesa/stand/cão/bicicleta
    ! sou o/a/aquele/aquela que {you}
    ! sou o/a/aquele/aquela que se/perguntou/estava/fez/derramou/sentou/falou
    ! sou a rapariga/moça/senhora/menina/loira/maluca | ! sou o rapaz/moço/senhor/gajo/cara/careca/chato
    ! sentad~ ao/à/atrás/na/do | ! ao {your} lado | ! à {your} direita/esquerda/frente/mesa
    ! ao lado do/da senhor/senhora | ! do {your} lado
    estive/estivemos/fui/assisti na/no/à/ao/em … {place}
    ! depois/após/antes/durante/desde … {your} {place} | na/no {your} {place} | ? na/no {place}
    ! na/no {place} de {day} | ! na/no {place} de ontem/sábado/domingo | ! {you} vi/ouvi na/no/falar
    vi {you} na/no | ouvi {you} | ! me aproximei | ! fui falar com | ! no fim/final da/do {place}
    ao sair/terminar | me deu/deste/deixou … cartão/livro/número/cópia | deu me … cartão
    ! {your} cartão | ! partilhámos/dividimos (a/o/uma/um) mesa/táxi/viagem/voo/quarto/uber/cerveja/jantar
    ! conhecer {you} pessoalmente | ! conhecer pessoalmente pessoalmente | ! pessoalmente na/no
    ! ver {you} pessoalmente | derramei/entornei/bati/confundi/emprestei/levei
    quando veio/vieste/vieram/passou/esteve aqui/cá/à/ao/na/no | ! nos divertimos
    ! que noite/risada/tarde boa
    """,
    // The reader's own work, named exactly.
    .yourWork: """
    {your} {work} | ! {your} {work} sobre/acerca/do/da/com | no/na/do/da {your} (*) {work}
    ! li/lendo/lido/reli/ouvi/ouvindo/escutei/terminei/acabei/devorei/sublinhei (o/a/os) {your} (*) {work}
    ! terminar/ler/ouvir/ver/acabo (de) (ler/ouvir/o/a) {your} (*) {work} | ! de ler/ouvir/ver (o/a) {your}
    ! escreve/escreves/escreveste/escreveu/afirma/afirmas/sustenta que
    ! defende/defendes/argumenta/argumentas/diz/dizes que
    explicas/explica/menciona/mencionas/contas/conta/recomendas/propões/propõe que
    ! como diz/dizes/explica/escreve/conta no/na | ! minuto/página/pág/capítulo/episódio/linha/figura #
    ! tabela/slide/seção/secção/equação/apêndice # | ? versão/nota/passo #
    ! o/no capítulo/parágrafo/gráfico/trecho/refrão
    o/no episódio/exemplo/capítulo sobre/em/onde/do/da/com/de
    ! onde/quando diz/dizes/explicas/contas/falas/escreves/explica/descreve/compara
    ! o que escreveu/escreveste/contou/disse/diz/conta/explica/comentou sobre/acerca/de/do/da
    ! {your} código/biblioteca/pacote/script/fórmula/ensaio/tese/coluna
    ! {your} tradução/exposição/experimento/teoria/crítica/receita/crónica
    {your} método/blog/programa/repositório/repo
    ! segui/testei/fiz/usei/apliquei/cozinhei/repeti … {your} {work} | ! a/na parte em/onde/sobre que
    ! cita/citas/citou/citaste o/a | ! {you} ouvi/vi/li na/no/em rádio/tv/podcast/revista/jornal
    ! na rádio/tv/televisão | ! ouvi (o/a) senhor/senhora
    {your} personage~/protagonista/quadros/poemas/canções
    {your} músicas/ilustraç~/fotografias/gravuras/esculturas | discordo/concordo com/da/do/de
    ! uma/um gralha/errata/erro na/no | ! errata/gralha
    {your} argumento/hipótese/conclusão/explicação/análise/distinção
    ! o/do artigo/livro/podcast/paper/capítulo que escrev~/public~/grav~ | desde que (te/lhe) li/ouvi/vi
    publicou/publicaste/escreveu/escreveste em/há/na/no/sobre
    ! {your} último/primeiro/segundo/nova {work} | ? {your} post/publicação sobre
    """,
    // Thanks for something past; congratulations on something concrete.
    .thanks: """
    ! obrigad~ por ter/teres/terem | ! obrigad~ por aquilo | obrigad~ mais uma
    obrigad~ de novo/novamente/coração
    ! obrigad~ pel~ … ajuda/conselho~/paciência/conversa/livro/aula/aulas
    ! obrigad~ pel~ … presente/hospitalidade/café/jantar/almoço/dica
    ! obrigad~ pel~ … palestra/conferência/apresentação/receita
    ! obrigad~ pel~ … curso/sinceridade/recomendação/palavras
    ! obrigad~ pel~ … tarde/passeio/noite/indicação/boleia/carona/visita/explicação
    ! obrigad~ por emprest~/acompanh~/recomend~/convid~/mand~/explic~/vir
    ! obrigad~ por avis~/traz~/ouvir/lev~/ajud~/apresent~/salvar
    obrigad~ por enviar~/passar~/responder/receber~ | agradec~ {you} o/a/por | agradec~ muito o/a/por
    ? agradeço/agradecemos o/a/que | queria/quero/só … agradecer | agradecer {you}
    muito obrigad~ por/pela/pelo | ? muito obrigad~ | graças a {your} | graças a si/ti/você/vocês
    graças ao {your} | me/nos ajudou/salvou/mudou/emocionou/marcou/tranquilizou/comoveu
    ajudou/salvou/emocionou/marcou/serviu me/nos | ! nunca {you} agradeci
    estou/estamos/fiquei/sou (muito/eternamente/super) grat~/agradecid~
    ! parabéns/felicitações (pel~) … livro/prémio/bebé/casamento/tese/doutoramento
    ! parabéns/felicitações (pel~) … doutorado/nascimento/título/concerto/filh~
    ! parabéns/felicitações (pel~) … paper/cátedra/reforma/aposentadoria/casa
    ! parabéns/felicitações (pel~) … exposição/artigo/neto/neta/defesa
    ! fiquei/fico feliz … prémio/bebé/notícia/recuperação | ! passei no/na exame/prova
    ! tinha/tinhas razão | deu/funcionou certo/perfeitamente/na/lindamente | ! o conselho que
    segui {your} conselho | ! {you} devo um/uma cerveja/café/jantar/desculpa | ! devo {you}
    ! os/as alun~/crianças/miúdos … ador~ | ficou/ficaram perfeit~/lind~/ótim~/óptim~/delicios~
    ! foi muito gentil/simpátic~/querid~ | ! muita gentileza
    """,
    // Common ground: former colleague, school, neighbour, relative.
    .ground: """
    ! fomos/éramos/somos colegas/vizinh~/alun~/amig~/namorad~/prim~/companheir~
    ! amig~/colega de/da/do infância/sempre | ! trabalhámos/estudámos/jogámos/cantámos/vivemos (*) junt~
    ! morámos/estivemos/fomos/crescemos/fizemos (*) junt~
    ! trabalhamos/estudamos/jogamos/cantamos/moramos (*) junt~ | ! coincidimos na/no/em
    ! trabalhei/estudei/joguei/estive/treinei/cantei/morei/vivi contigo/consigo
    ! estudei/joguei/treinei/cantei/morei com | ! trabalhei (com) você
    ! quando/enquanto trabalhavas/estavas/vivias/eras/davas/dirigias/tinhas/levavas/moravas/cantavas
    quando (você) trabalhava/estava/vivia/dirigia/morava na/no/em | quando (você) dava aula/aulas
    quando éramos/tínhamos/trabalhávamos/estudávamos/morávamos/íamos
    ! colega~/companheir~ de/da/do turma/trabalho/colégio/escola/curso/faculdade
    ! colega~/companheir~ de/da/do carteira/tropa/quartel/quarto/república/liceu
    ! colega~/companheir~ de/da/do secundário/ginásio/uni/universidade/residência/coro
    ! colega~/companheir~ de/da/do coral/equipa/time/equipe/casa
    ! ex colega~/alun~/chefe/vizinh~/professor~ | ! excolega~
    ! antig~ colega~/alun~/professor~/chefe/vizinh~/patrão
    ! mesm~ colégio/turma/liceu/coro/coral/bairro/prédio/aldeia/rua/clube
    ! mesm~ faculdade/escola/geração/departamento/banda/ano/igreja/paróquia/time | ! vizinh~ {your}
    ! vizinh~ do/da/de/no | ? vizinh~
    ! sou (o/a) filh~/irmã~/prim~/sobrin~/mulher/viúv~/net~/cunhad~/espos~/marido/mãe/pai (*) do/da/de
    ! {your} {rel} | ! lembras te | ! te lembras | ! se lembra | lembra se
    lembra/lembras (de/do/da/quando/que/daquel~) (mim/ti) ? | recordas/recorda te/se
    ! não sei se (ainda) (se/te) (lembra/lembras/recorda) (de) lembra/lembras/recorda
    talvez (já) (não) se/te/lembre/lembres lembr~ | ! substitu~ {you} | ! substitu~ o/a | ! sucedi
    ! assumi o/a {your} (*) cargo/lugar/cadeira/posto/projeto/turma/sala
    ! ocup~/herd~ (o/a) {your} (*) lugar/cargo/gabinete/escritório/projeto/mesa
    ! ocup~/herd~ (o/a) {your} (*) sala/cadeira/clientes/processos/grupo/turma
    ! {your} sucessor~/antecessor~/predecessor~/estagiári~ | ! {your} antig~/velh~/ex (*) {place}
    ! {your} antig~/velh~ (*) cargo/empresa/equipa/equipe/chefe/lugar
    ! {your} antig~/velh~ (*) gabinete/escritório/sala/casa/mesa/grupo | ! amig~ em comum
    ! amig~ do/da meu/minha/meus/minhas | ! noss~ amig~/professor~/chefe/querid~/antig~/turma
    ! naquel~ tempos/anos/dias/verões/época | ! no/dos tempos/tempo da/do/de/em | na época da/do/de/em
    tropa/escuteiros/escoteiros/paróquia/confraria/bloco | ! turma de # | turma do/da
    ! da/na/no minha/meu/nossa aldeia/terra/rua/bairro/terrinha
    ! meu antig~/velh~/ex/primeir~ chefe/professor~/empresa/patrão
    ! fui (*) {your} alun~/estagiári~/estudante/paciente/vizinh~
    ! {your} (antig~/ex) alun~/estagiári~/vizinh~
    ! foi/foste/fostes/era/eras/eram meu/minha/nosso/nossa/meus professor~/chefe/tutor~/mentor~/treinador~
    ! foi/foste/fostes/era/eras/eram meu/minha/nosso/nossa/meus orientador~/mestre/colega~/diretor~
    ! me deu/dava aula/aulas | ! deu me aulas | ! somos/sou da/do mesm~/bairro/aldeia/terra
    há # anos que/na/no/em | há anos que | há muito tempo | ? quanto tempo | há quanto tempo
    ! tantos anos | {your} cara/nome/apelido/sobrenome me/não | ! não me é estranh~ | ! que mundo pequeno
    ! o mundo é | que você deixou | saiu/saíste da empresa/firma/casa | ! velhos tempos | ! bons tempos
    apelido/nome de solteir~ | ! noss~ filh~/pais/mães/avós
    jogávamos/íamos/saíamos/tocávamos/morávamos/brincávamos
    """,
  ]
}
