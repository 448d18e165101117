# What a share that was asked for kept out
verdict-short =
    { $groups } { $count ->
        [one] não chega
       *[other] não chegam
    } ao mínimo: { $needed ->
        [one] era preciso { $needed }
       *[other] eram precisos { $needed }
    }, { $asked }
verdict-short-in-points =
    { $count ->
        [one] pontos de { $count } voto
       *[other] pontos de { $count } votos
    }
verdict-asked-least =
    { $share ->
        [all] a totalidade
        [half] pelo menos a metade
        [third] pelo menos um terço
        [two-thirds] pelo menos dois terços
        [three-quarters] pelo menos três quartos
       *[other] pelo menos { $figure }
    } { $base }
verdict-asked-more =
    { $share ->
        [half] mais da metade
        [third] mais de um terço
        [two-thirds] mais de dois terços
        [three-quarters] mais de três quartos
       *[other] mais de { $figure }
    } { $base }
verdict-base-cast =
    { $count ->
        [one] de { $count } voto válido
       *[other] dos { $count } votos válidos
    }
verdict-base-valid =
    { $count ->
        [one] de { $count } voto, válido ou em branco
       *[other] dos { $count } votos válidos e em branco
    }
verdict-base-present =
    { $count ->
        [one] de { $count } voto na sala
       *[other] dos { $count } votos na sala
    }
verdict-base-entitled =
    { $count ->
        [one] de { $count } voto, presente ou ausente
       *[other] dos { $count } votos, presentes ou ausentes
    }
verdict-base-points =
    { $points ->
        [one] de { $points } ponto possível
       *[other] dos { $points } pontos possíveis
    } ({ $base })
verdict-not-adopted =
    { $count ->
        [one] não se aprova { $groups }
       *[other] não se aprovam { $groups }
    }
verdict-hands-needed =
    { $name } ({ $favour } a favor; { $needed ->
        [one] era preciso { $needed }
       *[other] eram precisos { $needed }
    })

# Who is chosen, and by what where there was a tie
verdict-chosen-of =
    { $count ->
        [one] preenche-se { $count }
       *[other] preenchem-se { $count }
    } dos { $places } lugares: { $names }
verdict-tied-for =
    { $places ->
        [one] para o lugar que falta empatam { $names }
       *[other] para { $places } lugares empatam { $names }
    }
verdict-tied-and-due = { $tied }: { $due }
verdict-due-further-round = falta uma nova rodada entre eles
verdict-broken-in-round = a rodada { $number } desfez o empate: { $count ->
        [one] entra { $names }
       *[other] entram { $names }
    }
verdict-ahead-in-round = a rodada { $number } desfez o empate: vai antes { $names }
verdict-the-proposal = a proposta
verdict-due-lot = falta o sorteio
verdict-due-chair = decide a presidência
verdict-due-unbroken = nada do que foi declarado desfaz o empate
verdict-due-undeclared = não foi declarado como desfazer o empate
verdict-comes-in =
    { $count ->
        [one] entra { $names }
       *[other] entram { $names }
    }, { $reason }
verdict-stays-out =
    { $count ->
        [one] fica de fora { $names }
       *[other] ficam de fora { $names }
    }, { $reason }
verdict-by-supporters = por quantos votantes apoiam cada um
verdict-by-second-method = pela segunda forma de contar: { $rule }
verdict-by-earlier = por ter sido proposto antes
verdict-by-lot = por sorteio
verdict-by-chair = por decisão da presidência

# The narrowest duels
verdict-narrowest =
    { $count ->
        [one] o duelo mais apertado, { $duels }
       *[other] os duelos mais apertados, { $duels }
    }
verdict-narrowest-one = { $votes } a { $against } com { $rivals }

# What would have come out, were the votes counted or weighed otherwise
verdict-would-choose =
    { $count ->
        [one] teria saído { $names }
       *[other] teriam saído { $names }
    }
verdict-would-tie = teriam empatado { $names }
verdict-would-choose-none = não teria saído nenhum
verdict-would-swap =
    { $count ->
        [one] teria entrado { $names }
       *[other] teriam entrado { $names }
    } em lugar de { $out }
verdict-would-drop =
    { $count ->
        [one] não teria entrado { $names }
       *[other] não teriam entrado { $names }
    }
verdict-would-add =
    { $count ->
        [one] teria entrado também { $names }
       *[other] teriam entrado também { $names }
    }
verdict-would-adopt =
    { $count ->
        [one] teria sido aprovado { $names }
       *[other] teriam sido aprovados { $names }
    }
verdict-would-reject =
    { $count ->
        [one] teria sido rejeitado { $names }
       *[other] teriam sido rejeitados { $names }
    }
verdict-would-not-adopt =
    { $count ->
        [one] não teria sido aprovado { $names }
       *[other] não teriam sido aprovados { $names }
    }
verdict-opinion =
    { $count ->
        [one] Pela regra { $rules }
       *[other] Pelas regras { $rules }
    }, { $said }.
verdict-unweighted = Se cada voto valesse um, { $said }.
verdict-unweighted-same = Se cada voto valesse um, o resultado seria o mesmo.
verdict-sector =
    Só com { $voters ->
        [one] { $voters } voto
       *[other] os { $voters } votos
    } de { $sector }, { $said }.
verdict-sector-out =
    { $count ->
        [one] Os { $voters } votos de { $sector } preferiam { $names }, que não foi escolhido.
       *[other] Os { $voters } votos de { $sector } preferiam { $names }, e nenhum foi escolhido.
    }
verdict-sector-preferred = Os { $voters } votos de { $sector } preferiam { $names }.
verdict-sector-against = Ninguém de { $sector } votou a favor de { $name } ({ $against } contra), e mesmo assim foi aprovado.
verdict-sector-favour = Ninguém de { $sector } votou contra { $name } ({ $favour } a favor), e mesmo assim não foi aprovado.

# Ways of counting, said with a word of what they do
verdict-rule-schulze = Schulze: as cadeias de duelos mais firmes
verdict-rule-ranked-pairs = Tideman: os duelos mais claros primeiro
verdict-rule-borda = Borda: pontos conforme o lugar
verdict-rule-sequential = Thiele: quem já tem algo conta menos
verdict-rule-phragmen = Phragmén: a carga do que se escolhe, repartida
verdict-rule-equal-shares = partes iguais: cada votante tem o mesmo para gastar
verdict-rule-grades = a menção do meio
verdict-rule-supporters = quantos votantes dão pontos a cada um

# Money
verdict-spent = gastam-se { $spent } de { $amount } e sobram { $left }
verdict-spent-all = gasta-se tudo: { $amount }
verdict-dearer-than-all = { $name } tem mais marcas ({ $marks }) do que outros escolhidos e fica de fora: custa { $cost }, mais do que todo o orçamento.
verdict-dearer-than-left = { $name } tem mais marcas ({ $marks }) do que outros escolhidos e fica de fora: custa { $cost }, e na sua vez já não restava tanto.
verdict-dearer-than-shares = { $name } tem mais marcas ({ $marks }) do que outros escolhidos e fica de fora: custa { $cost }, e o que restava das partes de quem o marcou não bastava.

# Heads of columns, and how an option stands by consent
verdict-header-grade = Menção
verdict-header-mean = Média
verdict-header-balance = Saldo
verdict-header-first-places = Primeiros lugares
verdict-header-duels-won = Duelos vencidos
verdict-consent-is-adopted = Aprovada
verdict-consent-is-reserved = Aprovada, com ressalvas
verdict-consent-is-stopped = Suspensa por objeções
verdict-consent-is-unsupported = Ninguém a apoia
verdict-header-cost = Custo
