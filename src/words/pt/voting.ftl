# Methods, ways of counting, degrees of consent
method-quadratic = Votos quadráticos
method-quadratic-of = Votos quadráticos: { $credits } créditos por votante
method-criteria = Critérios ponderados
method-criteria-of = Critérios ponderados, de { $low } a { $high }: { $criteria }
method-criteria-weighed = Critérios ponderados: { $criteria }
method-criterion = { $name } ×{ $weight }
method-criterion-cost = { $name } ×{ $weight } (menos é melhor)
method-comparison = Comparação por pares
method-consent = Consentimento graduado
method-budget = Orçamento
method-budget-of = Orçamento de { $amount }
method-counted = { $method }: { $rule }
rule-most = vence o mais marcado
rule-sequential-proportional = distribuição proporcional, um a um (Thiele)
rule-phragmen = distribuição proporcional (Phragmén)
rule-equal-shares = partes iguais
rule-equal-shares-completed = partes iguais, completadas { $completion }
rule-completion-add1 = elevando a parte de cada um
rule-completion-phragmen = com Phragmén
rule-completion-approval = com o mais marcado
rule-greedy = o mais marcado, enquanto houver verba
rule-sum = soma
rule-mean = média
rule-star = soma e duelo final (STAR)
rule-missing-ignored = quem não avalia não conta
rule-schulze = Schulze
rule-schulze-margins = Schulze, por margens
rule-ranked-pairs = pares ordenados (Tideman)
rule-ranked-pairs-margins = pares ordenados, por margens
rule-borda = Borda
rule-borda-zero = Borda, sem pontos para o que não é ordenado
rule-borda-modified = Borda modificado
rule-copeland = duelos ganhos (Copeland)
rule-minimax = menor pior derrota (minimax)
rule-kemeny = ordem mais concordante (Kemeny)
rule-instant-runoff = eliminação do último (IRV)
consent-support = apoia
consent-accept = aceita
consent-reservation = aceita com ressalva
consent-objection = objeta
consent-abstain = abstém-se

# Grades of the majority judgment, the best first
grade-reject = Rejeitar
grade-poor = Insuficiente
grade-passable = Passável
grade-fair = Aceitável
grade-good = Bom
grade-very-good = Muito bom
grade-excellent = Excelente
grade-number = Menção { $grade }

# The verdict
verdict-whole = { $voted }: { $said }.
verdict-voted =
    Sobre “{ $question }” { $votes ->
        [one] votou { $votes }
       *[other] votaram { $votes }
    } de { $present ->
        [one] { $present } presente
       *[other] { $present } presentes
    } com voto
verdict-voted-bodies =
    Sobre “{ $question }” { $votes ->
        [one] votou { $votes }
       *[other] votaram { $votes }
    } de { $present ->
        [one] { $present } instituição presente
       *[other] { $present } instituições presentes
    }
verdict-voted-of =
    Sobre “{ $question }” { $votes ->
        [one] votou { $votes }
       *[other] votaram { $votes }
    } de { $present ->
        [one] { $present } presente
       *[other] { $present } presentes
    }, de { $entitled } com voto
verdict-voted-entitled =
    Sobre “{ $question }” { $votes ->
        [one] votou { $votes }
       *[other] votaram { $votes }
    } de { $all } com voto, presentes ou representados
verdict-voted-unlisted =
    Sobre “{ $question }” { $votes ->
        [one] houve { $votes } voto
       *[other] houve { $votes } votos
    }
verdict-nothing = nenhum eixo recebeu apoio
verdict-leads = lidera { $names } com { $score } ({ $share }), { $margin } a mais que { $second }
verdict-leads-group = lidera { $names } com { $score } ({ $share }), { $margin } a mais que os seguintes
verdict-alone = só { $names } recebeu apoio: { $score }
verdict-tied-first = empatam em primeiro lugar { $names }, com { $score } cada um
verdict-group = { $names } ({ $score })
verdict-tied = empatam { $groups }
verdict-tied-too = também empatam { $groups }
verdict-ties-stand =
    { $count ->
        [one] o empate permanece, porque não foi dito quantos eleger
       *[other] os empates permanecem, porque não foi dito quantos eleger
    }
verdict-other-ties-stand =
    { $count ->
        [one] o outro empate permanece
       *[other] os outros empates permanecem
    }
verdict-no-matter =
    { $places ->
        [one] nenhum empate afeta o lugar em disputa
       *[other] nenhum empate afeta os { $places } lugares em disputa
    }
verdict-none-adopted = nenhum eixo é aprovado
verdict-none-adopted-of = nenhum eixo é aprovado: { $groups }
verdict-adopted =
    { $count ->
        [one] aprova-se { $count } de { $all }
       *[other] aprovam-se { $count } de { $all }
    }: { $names }
verdict-adopted-plainly = aprova-se { $name }, com mais votos a favor que contra ({ $hands })
verdict-rejected-plainly = não se aprova { $name }: não houve mais votos a favor que contra ({ $hands })
verdict-adopted-one =
    aprova-se { $name } ({ $hands }; { $needed ->
        [one] era preciso { $needed }
       *[other] eram precisos { $needed }
    } a favor)
verdict-rejected-one =
    não se aprova { $name } ({ $hands }; { $needed ->
        [one] era preciso { $needed }
       *[other] eram precisos { $needed }
    } a favor)
rule-duels = duelos entre as opções
rule-shared-ticks = cada cédula repartida entre as suas marcas
verdict-favourite = vence { $names }: ganha de cada um dos demais no duelo; { $narrowest }
verdict-favourite-of-two = vence { $names }, { $votes } a { $against } contra { $rival }
verdict-ordered = lidera { $names }, pela regra “{ $rule }”
verdict-ordered-tied = empatam em primeiro lugar { $names }, pela regra “{ $rule }”
verdict-ordered-tied-of-two = empatam no primeiro lugar { $names }, { $votes } a { $votes }
verdict-judged = lidera { $names } com a menção { $grade }: { $share } lhe deram essa ou uma melhor
verdict-judged-apart = { $first } e { $second } têm a mesma menção e a mesma porcentagem: { $first } vem antes porque, ao tirar de ambos repetidas vezes o voto do meio, a sua menção é a melhor na primeira vez que diferem.
verdict-leads-plainly = lidera { $names } com { $score }; depois, { $second } com { $next }
verdict-leads-alone = lidera { $names } com { $score }
verdict-nothing-chosen = nenhum é escolhido
verdict-voices =
    { $support ->
        [one] { $support } apoia
       *[other] { $support } apoiam
    }, { $accept ->
        [one] { $accept } aceita
       *[other] { $accept } aceitam
    }, { $reservation } com ressalva, { $objection ->
        [one] { $objection } objeta
       *[other] { $objection } objetam
    }
verdict-voices-abstaining =
    { $count ->
        [one] { $count } abstém-se
       *[other] { $count } abstêm-se
    }
verdict-consent-adopted = aprova-se { $name } ({ $voices })
verdict-consent-stopped = { $name } fica à espera até que as objeções sejam respondidas ({ $voices })
verdict-consent-nothing = ninguém apoia nem aceita { $name } ({ $voices })
verdict-score-balance =
    { $count ->
        [one] { $count } duelo ganho a mais
       *[other] { $count } duelos ganhos a mais
    }
verdict-score-balance-lost =
    { $count ->
        [one] { $count } duelo perdido a mais
       *[other] { $count } duelos perdidos a mais
    }
verdict-score-balance-even = tantos duelos ganhos quanto perdidos
verdict-score-first =
    { $count ->
        [one] { $count } primeiro lugar
       *[other] { $count } primeiros lugares
    }
verdict-score-points = { $count } pontos
verdict-score-firsts = { $count } primeiros lugares
verdict-score-mean = uma média de { $count }
verdict-score-consent =
    { $count ->
        [one] { $count } o apoia ou aceita
       *[other] { $count } o apoiam ou aceitam
    }
verdict-circle =
    Nenhuma ordem satisfaz todas as maiorias: { $duels }. { $count ->
        [one] O duelo mais apertado
       *[other] Os duelos mais apertados
    }: { $narrowest }.
verdict-circle-alike = Nenhuma ordem satisfaz todas as maiorias: { $duels }. Nenhum desses duelos é mais apertado que os outros.
verdict-duel = { $winner } ganha de { $loser } por { $votes } a { $against }
verdict-favourite-passed-over = { $name } ganha de cada um dos demais no duelo e, mesmo assim, não sai em primeiro nesta contagem.
verdict-middle-and-mean = Pela menção do meio (metade da sala dá essa ou uma melhor), { $middle } vem em primeiro; pela média dos números, { $mean }.
verdict-two-camps = A sala está dividida em dois campos sobre { $names }.
verdict-hangs-on = Sem { $name }, que não vence, o primeiro lugar seria de outro.
verdict-contradictory = As comparações se contradizem mais do que se aconselha (razão de consistência { $ratio }; no máximo, 0,10). Convém rever: { $pairs }.
verdict-misfit = disse-se que { $better } pesa { $given } vezes o que pesa { $worse }, e { $consistent } combinaria com o resto
verdict-uneven-means = As médias não são dos mesmos votantes: nem todos deram um número a cada eixo.
verdict-agreement-very-weak = A sala mal coincide na ordem (W de Kendall { $w }, de 0 a 1).
verdict-agreement-weak = A sala coincide pouco na ordem (W de Kendall { $w }, de 0 a 1).
verdict-agreement-moderate = A sala coincide em parte na ordem (W de Kendall { $w }, de 0 a 1).
verdict-agreement-strong = A sala coincide muito na ordem (W de Kendall { $w }, de 0 a 1).
verdict-agreement-unusually-strong = A sala coincide quase por completo na ordem (W de Kendall { $w }, de 0 a 1).
verdict-no-sector = quem não tem setor
verdict-seed = O sorteio sai do número { $seed }, mostrado antes de votar, e qualquer pessoa pode repeti-lo: entra a opção com o menor SHA-256 de “{ $seed }:número”.
verdict-too-many-options = Esta contagem admite { $most } opções no máximo: são demais.
verdict-too-many-grades = Esta contagem admite { $most } menções no máximo: são demais.
verdict-unconnected = Faltam comparações que liguem umas opções às outras.
verdict-no-costs = Falta o custo de alguma opção.
verdict-not-counted = Estas cédulas não podem ser contadas como foi declarado: só se sabe quantas são.
verdict-score-duels =
    { $count ->
        [one] { $count } duelo ganho
       *[other] { $count } duelos ganhos
    }
verdict-chosen =
    { $count ->
        [one] elege-se { $count }: { $names }
       *[other] elegem-se { $count }: { $names }
    }
verdict-stopped =
    { $count ->
        [one] fica { $count } suspenso por objeções: { $names }
       *[other] ficam { $count } suspensos por objeções: { $names }
    }
verdict-change =
    { $people ->
        [one] Bastava que { $people } votante mudasse seu voto para sair outro resultado.
       *[other] Era preciso que { $people } votantes mudassem seu voto para sair outro resultado.
    }
verdict-change-least =
    { $people ->
        [one] Para outro resultado era preciso, pelo menos, que { $people } votante mudasse seu voto.
       *[other] Para outro resultado era preciso, pelo menos, que { $people } votantes mudassem seu voto.
    }
verdict-nothing-of-theirs =
    { $people ->
        [one] { $people } votante, de { $all }, não obteve nada do que marcou.
       *[other] { $people } votantes, de { $all }, não obtiveram nada do que marcaram.
    }
verdict-unheard =
    { $people ->
        [one] { $people } votante coincide em { $name }: basta para um lugar, e não obteve nenhum.
       *[other] { $people } votantes coincidem em { $name }: bastam para um lugar, e não obtiveram nenhum.
    }
verdict-opinions-same =
    { $count ->
        [one] { $count } outra forma de contar as mesmas cédulas diz o mesmo.
       *[other] Outras { $count } formas de contar as mesmas cédulas dizem o mesmo.
    }
verdict-duels-of = { $won } de { $rivals }
verdict-supported-least =
    { $count ->
        [one] com o apoio de ao menos { $count } votante
       *[other] com o apoio de ao menos { $count } votantes
    }
verdict-unvoted =
    { $count ->
        [one] fica sem votação { $names }
       *[other] ficam sem votação { $names }
    }
verdict-opened-with-quorum = com quórum na abertura
verdict-opened-without-quorum = sem quórum na abertura
verdict-no-quorum-asked = sem se exigir quórum
verdict-change-enough =
    { $people ->
        [one] Com { $people } votante que mudasse seu voto já podia sair outro resultado.
       *[other] Com { $people } votantes que mudassem seu voto já podia sair outro resultado; com menos, não se sabe.
    }
verdict-change-between =
    Para outro resultado era preciso, pelo menos, que { $least ->
        [one] { $least } votante mudasse seu voto
       *[other] { $least } votantes mudassem seu voto
    }; com { $enough } já bastava.
verdict-firm-nobody =
    { $people ->
        [one] Se tivesse faltado o único votante, o resultado seria o mesmo.
       *[other] Se tivesse faltado qualquer um dos { $people } votantes, o resultado seria o mesmo.
    }
verdict-firm-anybody =
    { $people ->
        [one] Se tivesse faltado o único votante, o resultado seria outro.
       *[other] Se tivesse faltado um votante, qualquer um dos { $people }, o resultado seria outro.
    }
verdict-firm-somebody =
    { $decisive ->
        [one] Se tivesse faltado { $decisive } votante em particular, dos { $people }, o resultado seria outro.
       *[other] Se tivesse faltado um votante, qualquer um de { $decisive } dos { $people }, o resultado seria outro.
    }
verdict-firm-redrawn =
    Com outros votantes parecidos: em { $draws ->
        [one] { $draws } sorteio
       *[other] { $draws } sorteios
    } entre as mesmas cédulas (número do sorteio: { $seed }), saiu o mesmo em { $same } das vezes.
verdict-change-tie =
    Com { $tie ->
        [one] { $tie } votante que mudasse seu voto haveria empate
       *[other] { $tie } votantes que mudassem seu voto haveria empate
    }; com { $people }, outro resultado.
verdict-change-tie-least =
    Para um empate era preciso, pelo menos, que { $tie ->
        [one] { $tie } votante mudasse seu voto
       *[other] { $tie } votantes mudassem seu voto
    }; para outro resultado, { $people }.
verdict-ordered-by = lidera { $names }, pela regra “{ $rule }”; { $margin }
verdict-by-points = tem { $score }, { $margin } a mais que { $second }
verdict-by-balance = tem { $score }; depois, { $second } com { $next }
verdict-by-paths =
    { $back ->
        [0] dele a { $rival } há uma cadeia de duelos vencidos de { $there } votos, e de volta nenhuma
       *[other] sua cadeia de duelos vencidos mais forte até { $rival } é de { $there } votos; a de volta, de { $back }
    }
verdict-by-worst = sua pior derrota em um duelo é por { $worst }; a de { $rival }, por { $next }
verdict-by-last-round = na última rodada, { $votes } a { $against } contra { $rival }
verdict-by-duel = no duelo com { $rival }, { $votes } a { $against }
verdict-by-final-duel = vence { $name } no duelo final, { $votes } a { $against } contra { $rival }; na soma têm { $sum } e { $rival-sum }
verdict-tied-first-even = empatam no primeiro lugar { $names }
verdict-equal-defeats-tried = Havia duelos de igual força: todas as suas ordens foram testadas, e o que em umas fica à frente e em outras atrás permanece empatado.
verdict-equal-defeats-together = Havia duelos de igual força demais para testar todas as suas ordens: tomou-se primeiro o que tinha menos votos contra, e os iguais também nisso, juntos.
verdict-tied-last-tried = Houve empates no último lugar de alguma rodada: todas as maneiras de seguir foram testadas, e o que sai diferente permanece empatado.
verdict-tied-last-together = Houve empates demais no último lugar das rodadas: os empatados saíram juntos.
verdict-orders-alike =
    { $count ->
        [one] Há { $count } ordem que coincide mais que as outras com as cédulas.
       *[other] Há { $count } ordens que coincidem igualmente com as cédulas: o que em umas fica à frente e em outras atrás permanece empatado.
    }
verdict-nothing-of-theirs-votes =
    { $votes ->
        [one] { $votes } voto, de { $all }, é de quem não obteve nada do que marcou.
       *[other] { $votes } votos, de { $all }, são de quem não obteve nada do que marcou.
    }
verdict-unheard-votes =
    { $votes ->
        [one] { $votes } voto coincide em { $name }: basta para um lugar, e não obteve nenhum.
       *[other] { $votes } votos coincidem em { $name }: bastam para um lugar, e não obtiveram nenhum.
    }
verdict-unheard-money =
    { $votes ->
        [one] { $votes } voto coincide em { $name }: sua parte do dinheiro basta para pagá-lo, e não obteve nada.
       *[other] { $votes } votos coincidem em { $name }: sua parte do dinheiro basta para pagá-lo, e não obtiveram nada.
    }
verdict-too-heavy = Os votos pesam em conjunto mais do que se pode contar com exatidão: revise os pesos.
