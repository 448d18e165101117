//! The answers to a form as ballots of a round, for every method.

use concertar::ballot_files::form::{Answered, Asked, read};
use concertar::ballot_files::{Notice, What};
use concertar::session::ballot::{Consent, Marks, OptionId, Stance};
use concertar::session::round::method::{BudgetRule, RandomIndex, RankingRule, Weighing};
use concertar::session::round::{Method, Round, RoundOption};

const AXES: [&str; 3] = ["Cooperación regional", "Inclusión, cultura y barrio", "Puerto verde"];

fn round(method: Method) -> Round {
    let option =
        |(id, label): (u32, &str)| RoundOption { id: OptionId(id), label: label.into(), axis: None, cost: Some(10) };
    Round {
        question: "¿Qué ejes?".into(), options: (1..).zip(AXES).map(option).collect(), method, ..Round::default()
    }
}

fn answers(method: Method, text: &str) -> Answered {
    read(text.as_bytes(), &Asked { round: &round(method), by_name: false, grades: &[] })
}

fn by_name(method: Method, text: &str) -> Answered {
    read(text.as_bytes(), &Asked { round: &round(method), by_name: true, grades: &[] })
}

/// The marks of all ballots; there must be no fault.
#[track_caller]
fn marks(method: Method, text: &str) -> Vec<Marks> {
    let answered = answers(method, text);
    assert!(answered.faults.is_empty(), "{:#?}", answered.faults);
    answered.papers.into_iter().map(|paper| paper.marks).collect()
}

fn ticks(options: &[u32]) -> Marks {
    Marks::Ticks(options.iter().map(|option| OptionId(*option)).collect())
}

fn order(groups: &[&[u32]]) -> Marks {
    Marks::Ranking(groups.iter().map(|group| group.iter().map(|option| OptionId(*option)).collect()).collect())
}

fn numbers(given: &[(u32, i32)]) -> Marks {
    Marks::Scores(given.iter().map(|(option, number)| (OptionId(*option), *number)).collect())
}

fn points(given: &[(u32, u32)]) -> Marks {
    Marks::Points(given.iter().map(|(option, points)| (OptionId(*option), *points)).collect())
}

/// The faults as line and what.
fn faults(answered: &Answered) -> Vec<(Option<usize>, What)> {
    answered.faults.iter().map(|fault| (fault.line, fault.what.clone())).collect()
}

const DOTS: Method = Method::Dots { points: 3, most: 3 };

#[test]
fn columns_are_known_by_name_and_by_number() {
    let expected = [points(&[(1, 2), (3, 1)]), Marks::Blank, points(&[(2, 3)])];
    for header in [
        "Cooperación regional;Inclusión, cultura y barrio;Puerto verde",
        "COOPERACION REGIONAL;inclusion, cultura y barrio;puerto  verde",
        "1;2;3",
        "1. Cooperación regional;2) Inclusión, cultura y barrio;3 - Puerto verde",
        "Reparta [Cooperación regional];Reparta [Inclusión, cultura y barrio];Reparta [Puerto verde]",
        "Q1_1 - Cooperación regional;Q1_2 - Inclusión, cultura y barrio;Q1_3 - Puerto verde",
    ] {
        assert_eq!(marks(DOTS, &format!("{header}\n2;0;1\n0;;\n;3;\n")), expected, "{header}");
    }
}

#[test]
fn columns_in_another_order_and_columns_of_the_form_do_not_matter() {
    let text = "Marca temporal,Puerto verde,¿Por qué?,Cooperación regional\n9:30,1,\"porque, sí\",2\n";
    let answered = answers(DOTS, text);
    assert_eq!((answered.papers[0].marks.clone(), answered.papers[0].line), (points(&[(1, 2), (3, 1)]), 2));
    assert!(answered.tells_apart);
    let notices = [
        Notice::Ignored { column: "Marca temporal".into() },
        Notice::Ignored { column: "¿Por qué?".into() },
        Notice::NoColumn { option: 1 },
    ];
    assert_eq!(answered.notices, notices);
}

#[test]
fn ticks_stand_in_columns_or_in_one_list() {
    for text in ["1,2,3\nx,,sí\n,,\n0,1,0\n", "1,2,3\nTrue,False,✓\n,no,\n,1,\n"] {
        assert_eq!(marks(Method::TICKS, text), [ticks(&[1, 3]), Marks::Blank, ticks(&[2])], "{text}");
    }
    let text = "Hora;Marque los ejes\n9;Puerto verde, Cooperación regional\n9;\"inclusion, cultura y barrio;\"\n9;\n9;nula\n9;3, 1\n";
    let expected = [ticks(&[1, 3]), ticks(&[2]), Marks::Blank, Marks::Spoilt, ticks(&[1, 3])];
    assert_eq!(marks(Method::TICKS, text), expected);
    let budget = Method::Budget { amount: 100, rule: BudgetRule::default() };
    assert_eq!(marks(budget, "Cooperación regional,Puerto verde\nCooperación regional,\n"), [ticks(&[1])]);
}

#[test]
fn one_choice_stands_in_a_column() {
    let text = "Marca temporal,Comentario,Su voto\n9,Puerto,Puerto verde\n9,,1\n9,,en blanco\n9,,Otro\n";
    let answered = answers(Method::Single, text);
    let marks: Vec<Marks> = answered.papers.iter().map(|paper| paper.marks.clone()).collect();
    assert_eq!(marks, [ticks(&[3]), ticks(&[1]), Marks::Blank]);
    assert_eq!(faults(&answered), [(Some(5), What::UnknownOption { found: "Otro".into() })]);
    assert_eq!(answered.lines, 4);
    let columns = answers(Method::Single, "1,2,3\n1,,\n");
    assert_eq!(columns.papers[0].marks, ticks(&[1]));
}

#[test]
fn orders_are_ranks_in_columns_or_names_in_one() {
    let ranking = || Method::ranking(RankingRule::Schulze);
    let expected = [order(&[&[3], &[1, 2]]), order(&[&[2]]), Marks::Blank];
    assert_eq!(marks(ranking(), "1,2,3\n2,2,1\n,1.º,\n,,\n4,,4\n")[..3], expected);
    let text = "Id,Ordene\n1,\"Puerto verde;Cooperación regional;Inclusión, cultura y barrio;\"\n2,2 > 1\n";
    assert_eq!(marks(ranking(), text), [order(&[&[3], &[1], &[2]]), order(&[&[2], &[1]])]);
    let twice = answers(ranking(), "Id,Ordene\n1,1;1\n2,1;2\n");
    assert_eq!(faults(&twice), [(Some(2), What::OptionTwice { option: 0 })]);
    assert_eq!(twice.papers.len(), 1);
}

#[test]
fn scores_and_votes_with_credits_are_numbers() {
    let text = "1,2,3\n5,0,\n6,1,1\n2,\"1,5\",1\n,,\n";
    let answered = answers(Method::score(0, 5), text);
    let marks: Vec<Marks> = answered.papers.iter().map(|paper| paper.marks.clone()).collect();
    assert_eq!(marks, [numbers(&[(1, 5), (2, 0)])]);
    assert_eq!(
        faults(&answered),
        [
            (Some(3), What::OutOfScale { found: "6".into(), least: 0, most: 5 }),
            (Some(4), What::DecimalComma { found: "1,5".into() })
        ]
    );
    let credits = answers(Method::Quadratic { credits: 16 }, "1,2,3\n3,-2,\n");
    assert_eq!(credits.papers[0].marks, numbers(&[(1, 3), (2, -2)]));
}

#[test]
fn grades_are_numbers_or_words() {
    let grades: Vec<(String, i32)> = [("Rechazar", 0), ("Excelente", 4), ("Excellent", 4), ("Bom", 3)]
        .map(|(word, grade)| (word.to_owned(), grade))
        .to_vec();
    let round = round(Method::judgment(5));
    let text = "1,2,3\nexcelente,RECHAZAR,2\nExcellent,bom,\nRegular,,\n5,,\n";
    let answered = read(text.as_bytes(), &Asked { round: &round, by_name: false, grades: &grades });
    let marks: Vec<Marks> = answered.papers.iter().map(|paper| paper.marks.clone()).collect();
    assert_eq!(marks, [numbers(&[(1, 4), (2, 0), (3, 2)]), numbers(&[(1, 4), (2, 3)])]);
    assert_eq!(
        faults(&answered),
        [
            (Some(4), What::NotANumber { found: "Regular".into() }),
            (Some(5), What::OutOfScale { found: "5".into(), least: 0, most: 4 })
        ]
    );
}

#[test]
fn stances_and_degrees_are_words_or_signs() {
    let stances = |given: &[(u32, Stance)]| {
        Marks::Stances(given.iter().map(|(option, stance)| (OptionId(*option), *stance)).collect())
    };
    let expected = stances(&[(1, Stance::Favour), (2, Stance::Against), (3, Stance::Abstain)]);
    for line in ["A favor,En contra,Abstención", "sí,no,abstain", "+,-,="] {
        assert_eq!(marks(Method::Hands, &format!("1,2,3\n{line}\n")), std::slice::from_ref(&expected), "{line}");
    }
    let degrees = |given: &[(u32, Consent)]| {
        Marks::Consents(given.iter().map(|(option, degree)| (OptionId(*option), *degree)).collect())
    };
    let expected = degrees(&[(1, Consent::Accept), (2, Consent::Reservation), (3, Consent::Objection)]);
    for line in [
        "acepta,acepta con reserva,objeta",
        "accepts,accepts with a reservation,objects",
        "Aceita,Aceita com ressalva,objeção",
        "=,r,-",
    ] {
        assert_eq!(marks(Method::Consent, &format!("1,2,3\n{line}\n")), std::slice::from_ref(&expected), "{line}");
    }
    let abstains = degrees(&[(1, Consent::Support), (2, Consent::Abstain), (3, Consent::Abstain)]);
    assert_eq!(marks(Method::Consent, "1,2,3\napoya,se abstiene,abstém-se\n"), [abstains]);
}

fn criteria() -> Method {
    let weighing = |name: &str, weight| Weighing { criterion: None, name: name.into(), weight, cost: false };
    Method::Criteria { low: 0, high: 5, criteria: vec![weighing("Impacto", 3), weighing("Costo", 1)] }
}

#[test]
fn criteria_have_a_column_each_option_or_a_row() {
    let sheet = |given: &[(u32, [i32; 2])]| {
        Marks::Sheet(given.iter().map(|(option, numbers)| (OptionId(*option), numbers.to_vec())).collect())
    };
    let expected = [sheet(&[(1, [4, 2]), (3, [5, 1])]), sheet(&[(3, [3, 3])])];
    let wide = "Cooperación regional [Impacto],Cooperación regional [Costo],Puerto verde [Impacto],Puerto verde [costo]\n4,2,5,1\n,,3,3\n";
    assert_eq!(marks(criteria(), wide), expected);
    let turned = "Impacto - Puerto verde,Costo - Puerto verde\n3,3\n";
    assert_eq!(marks(criteria(), turned), expected[1..]);
    let long = "votante,opción,costo,Impacto:3\nAna,1,2,4\nAna,Puerto verde,1,5\nLuis,3,3,3\n";
    assert_eq!(marks(criteria(), long), expected);
    let faulty = answers(
        criteria(),
        "votante,opción,costo,Impacto\nAna,1,2,4\nAna,Otra,1,5\nLuis,3,3,3\nLuis,3,3,4\nEva,2,1,9\n",
    );
    assert!(faulty.papers.is_empty(), "a ballot with a fault is none, not a part of one");
    assert_eq!(faulty.faults.len(), 3);
}

#[test]
fn comparisons_have_a_column_each_pair_or_a_row() {
    let told = |given: &[(u32, u32, u32)]| {
        Marks::Comparisons(given.iter().map(|(one, other, times)| (OptionId(*one), OptionId(*other), *times)).collect())
    };
    let method = || Method::Comparison { index: RandomIndex::default() };
    let expected = [told(&[(1, 2, 3), (3, 1, 5)]), Marks::Blank];
    let wide = "1-2,Cooperación regional / Puerto verde,2 – 3\n3,1/5,\n,,\n";
    assert_eq!(marks(method(), &format!("Hora,{}", wide.replace('\n', "\n9,").trim_end_matches("9,"))), expected);
    assert_eq!(marks(method(), "1-2,1-3\n3,-5\n"), expected[..1]);
    let long = "eleitor,left,right,value\nAna,1,2,3\nAna,1,Puerto verde,0.2\n";
    assert_eq!(marks(method(), long), expected[..1]);
    let faulty = answers(method(), "voter,left,right,value\nAna,1,2,3\nAna,1,1,3\nEva,1,2,12\n");
    assert!(faulty.papers.is_empty() && faulty.faults.len() == 2, "{faulty:#?}");
}

#[test]
fn names_of_voters_are_read_where_they_are_called() {
    let text = "Marca temporal,Nombre y apellidos,Correo,1\n9,Ana Ruiz,a@x.org,x\n9,,b@x.org,x\n9,Ana Ruiz,c@x.org,\n";
    let answered = by_name(Method::TICKS, text);
    assert_eq!((answered.papers.len(), answered.papers[0].voter.as_str()), (1, "Ana Ruiz"));
    let repeated = What::RepeatedVoter { voter: "Ana Ruiz".into(), first_line: 2 };
    assert_eq!(faults(&answered), [(Some(3), What::Unsigned), (Some(4), repeated)]);
    let nameless = by_name(Method::TICKS, "1,2\nx,\n");
    assert_eq!(faults(&nameless), [(Some(1), What::Missing { name: "voter" })]);
    assert!(nameless.papers.is_empty());
}

#[test]
fn an_address_tells_who_has_answered_twice() {
    let text = "Nombre,Correo electrónico,1\nAna,a@x.org,x\nAna,b@x.org,\nEva,a@x.org,\n";
    let answered = answers(Method::TICKS, text);
    assert_eq!(answered.papers.len(), 2);
    assert!(matches!(answered.faults[0].what, What::RepeatedVoter { first_line: 2, .. }));
}

#[test]
fn counts_and_weights_are_read() {
    let answered = answers(Method::TICKS, "cantidad,peso,1\n3,2,x\n2,1,\nx,1,x\n");
    let told: Vec<(Option<u32>, usize)> = answered.papers.iter().map(|it| (it.weight, it.line)).collect();
    assert_eq!(told, [(Some(2), 2), (Some(2), 2), (Some(2), 2), (Some(1), 3), (Some(1), 3)]);
    assert!(matches!(answered.faults[..], [ref fault] if fault.line == Some(4)));
    let many = answers(Method::TICKS, "count,1\n9999999999,x\n");
    assert_eq!((many.papers.len(), faults(&many)), (0, vec![(Some(2), What::TooMuch)]));
}

#[test]
fn the_same_line_has_the_same_print() {
    let first = answers(Method::TICKS, "Hora,1\n9:30,x\n9:31,x\n");
    let second = answers(Method::TICKS, "Hora,1\r\n9:31,x\r\n9:32,x");
    assert_eq!(first.papers[1].print, second.papers[0].print);
    assert_ne!(first.papers[0].print, first.papers[1].print);
}

#[test]
fn what_is_no_table_for_the_round_is_said() {
    let whole = |text: &str, what: What| {
        let answered = answers(DOTS, text);
        assert!(answered.papers.is_empty());
        assert_eq!(answered.faults.first().map(|fault| fault.what.clone()), Some(what), "{text}");
    };
    whole("", What::Empty);
    whole("PK\u{3}\u{4}…", What::Workbook);
    whole("a\0b", What::NulByte);
    whole("Agua,Bosque\n1,2\n", What::NoOptions);
    let repeated = answers(DOTS, "1,Cooperación regional\n1,2\n");
    assert_eq!(faults(&repeated), [(Some(1), What::RepeatedOption { option: 0 })]);
    assert_eq!(repeated.papers[0].marks, points(&[(1, 1)]));
}

#[test]
fn other_encodings_and_strange_bytes_are_read() {
    let latin: Vec<u8> = "Cooperación regional;Puerto verde\n1;2\n".chars().map(|letter| letter as u8).collect();
    let round = round(DOTS);
    let asked = Asked { round: &round, by_name: false, grades: &[] };
    assert_eq!(read(&latin, &asked).papers[0].marks, points(&[(1, 1), (3, 2)]));
    for seed in 0..500_u32 {
        let byte =
            |at: u32| (seed.wrapping_mul(2_654_435_761).wrapping_add(at.wrapping_mul(40_503)) >> 7).to_le_bytes()[0];
        let pieces = [b"1,2,3\n".to_vec(), (0..seed % 90).map(byte).collect()].concat();
        for method in [DOTS, Method::Single, criteria(), Method::Comparison { index: RandomIndex::default() }] {
            let round = Round { method, ..round.clone() };
            let _ = read(&pieces, &Asked { round: &round, by_name: seed % 2 == 0, grades: &[] });
        }
    }
}
