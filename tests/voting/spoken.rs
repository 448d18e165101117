//! What is said of a result, read as who listens to it would.

use concertar::session::ballot::{Ballot, Consent, Marks, OptionId, Stance};
use concertar::session::id::{AxisId, ParticipantId, RoundId, SessionId};
use concertar::session::language::Language;
use concertar::session::participant::{Participant, Sector};
use concertar::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RankingRule, ScoreRule, Weighing,
};
use concertar::session::round::{Base, Method, Opened, Round, Threshold};
use concertar::session::rules::{Amount, Quorum, Share, TieBreak, Weights};
use concertar::session::{Act, Session};
use concertar::voting::{Fraction, Pending, Resolution, RoundResult, further};
use concertar::words::Words;

use super::rounds::{closed, dots, hands, points, ticks};

const NAMES: [&str; 6] = ["Agua", "Bosque", "Clima", "Deporte", "Energía", "Inclusión"];

fn words() -> Words {
    Words::new(Language::Spanish)
}

fn called(round: Round) -> Round {
    let mut round = round;
    for (option, name) in round.options.iter_mut().zip(NAMES) {
        option.label = name.into();
    }
    round
}

fn said(round: Round) -> String {
    words().verdict_outcome(&called(round), &Session::default())
}

fn more(round: Round, session: &Session) -> Vec<String> {
    words().verdict_more(&called(round), session)
}

fn nobody() -> Session {
    Session::new(SessionId::from_bits(3), "Sala")
}

fn seats(seats: u32, round: Round) -> Round {
    Round { seats: Some(seats), ..round }
}

fn asking(parts: u32, whole: u32, base: Base, strict: bool, round: Round) -> Round {
    Round { threshold: Some(Threshold { share: Share { parts, whole }, base, strict }), ..round }
}

fn repeated(groups: &[(usize, Marks)]) -> Vec<Marks> {
    groups.iter().flat_map(|(times, marks)| std::iter::repeat_n(marks.clone(), *times)).collect()
}

fn order(options: &[u32]) -> Marks {
    Marks::Ranking(options.iter().map(|option| vec![OptionId(*option)]).collect())
}

fn numbers(given: &[i32]) -> Marks {
    Marks::Scores((1..).map(OptionId).zip(given.iter().copied()).collect())
}

#[test]
fn who_does_not_reach_a_share_is_told_with_what_was_needed_of_what() {
    let single = closed(Method::Single, 2, repeated(&[(5, ticks(&[1])), (4, ticks(&[2]))]));
    assert_eq!(
        said(asking(1, 2, Base::Entitled, true, single)),
        "Encabeza «Agua» con 5 votos (56\u{a0}%), 1 más que «Bosque»; «Agua» (5 votos) no llega al mínimo: hacían falta 7, más \
         de la mitad de los 12 votos, presentes o ausentes; no se elige ninguno."
    );
    let approval = closed(Method::TICKS, 3, repeated(&[(4, ticks(&[1, 2])), (3, ticks(&[1]))]));
    assert_eq!(
        said(seats(2, asking(2, 3, Base::Present, false, approval))),
        "Encabeza «Agua» con 7 marcas (100\u{a0}%), 3 más que «Bosque»; «Bosque» (4 marcas) no llega al mínimo: hacían falta 7, \
         al menos dos tercios de los 10 votos presentes; se cubre 1 de los 2 lugares: «Agua»."
    );
    let given = [points(&[(1, 9)]), points(&[(2, 1)]), points(&[(2, 1)]), Marks::Blank];
    assert_eq!(
        said(asking(1, 2, Base::Valid, false, dots(2, given))),
        "Encabeza «Agua» con 9 puntos (82\u{a0}%), 7 más que «Bosque»; «Agua» (puntos de 1 voto) no llega al mínimo: hacían \
         falta 2, al menos la mitad de los 4 votos válidos y en blanco; se elige 1: «Bosque»."
    );
    let score = closed(Method::score(0, 5), 2, [numbers(&[4, 1]), numbers(&[3, 1])]);
    assert_eq!(
        said(asking(4, 5, Base::Cast, false, score)),
        "Encabeza «Agua» con 7 puntos; después, «Bosque» con 2 puntos; «Agua» (7 puntos) no llega al mínimo: hacían falta 8, al \
         menos 4/5 de los 10 puntos posibles (de los 2 votos válidos); no se elige ninguno."
    );
}

#[test]
fn in_proportion_it_is_told_whom_a_share_kept_out() {
    let method = Method::Approval { most: None, rule: ApprovalRule::Phragmen };
    let marks = repeated(&[(7, ticks(&[1, 2, 3])), (5, ticks(&[4]))]);
    let told = said(seats(3, asking(1, 2, Base::Cast, false, closed(method, 4, marks))));
    assert!(told.starts_with(
        "Se eligen 3: «Agua», «Bosque» y «Clima»; «Deporte» (5 marcas) no llega al mínimo: hacían falta 6"
    ));
}

#[test]
fn proposals_that_fall_short_are_named() {
    let both = [(8, 1, 1), (2, 6, 0), (1, 3, 1)];
    assert_eq!(
        said(asking(2, 3, Base::Present, false, hands(&both))),
        "Se aprueba 1 de 3: «Agua»; no se aprueban «Bosque» (2 a favor; hacían falta 7) y «Clima» (1 a favor; hacían falta 7)."
    );
    assert_eq!(
        said(asking(2, 3, Base::Present, false, hands(&[(1, 1, 1), (2, 6, 0)]))),
        "Ningún eje se aprueba: «Agua» (1 a favor; hacían falta 7) y «Bosque» (2 a favor; hacían falta 7)."
    );
    assert_eq!(
        said(hands(&[(1, 3, 0), (2, 6, 0)])),
        "Ningún eje se aprueba.",
        "more against than for needs no figures"
    );
}

#[test]
fn all_that_are_chosen_are_named() {
    let given = [9, 8, 7, 6, 5].iter().zip(1..).map(|(given, option)| points(&[(option, *given)]));
    let told = said(seats(5, dots(6, given)));
    assert!(told.ends_with("; se eligen 5: «Agua», «Bosque», «Clima», «Deporte» y «Energía»."), "{told}");
    let all = hands(&[(5, 0, 0); 6]);
    assert!(said(all).ends_with("«Agua», «Bosque», «Clima», «Deporte», «Energía» e «Inclusión»."));
    let ranked = closed(Method::ranking(RankingRule::Schulze), 3, [order(&[1, 2, 3])]);
    assert!(said(seats(2, ranked)).ends_with("; se eligen 2: «Agua» y «Bosque»."));
    let one = seats(1, dots(2, [points(&[(1, 2)]), points(&[(2, 1)])]));
    assert!(!said(one).contains("se elige"), "who leads is who is chosen");
}

#[test]
fn it_is_told_who_was_tied_and_what_let_one_in() {
    let given = [points(&[(1, 9)]), points(&[(2, 3)]), points(&[(3, 2)]), points(&[(3, 1)])];
    let tied = seats(2, dots(3, given));
    let told = |rules: &[TieBreak]| {
        let all = said(Round { tie_break: rules.to_vec(), ..tied.clone() });
        all.split_once("los que siguen; ").unwrap().1.to_owned()
    };
    let both = "para el lugar que falta empatan «Bosque» y «Clima»";
    let supporters = "entra «Clima», según cuántos votantes apoyan a cada uno; se eligen 2: «Agua» y «Clima».";
    assert_eq!(told(&[TieBreak::Supporters]), format!("{both}; {supporters}"));
    let earlier = "entra «Bosque», según cuál se propuso antes; se eligen 2: «Agua» y «Bosque».";
    assert_eq!(told(&[TieBreak::EarlierProposal]), format!("{both}; {earlier}"));
    assert_eq!(
        told(&[TieBreak::Chair]),
        format!("{both}: decide la presidencia; se cubre 1 de los 2 lugares: «Agua».")
    );
    assert_eq!(told(&[]), format!("{both}: no se declaró cómo romper el empate; se cubre 1 de los 2 lugares: «Agua»."));
}

#[test]
fn one_is_one() {
    let given = [points(&[(1, 1)])];
    assert!(said(dots(2, given)).contains("recibió apoyo: 1 punto."));
    let consent = |degrees: &[Consent]| {
        let marks = degrees.iter().map(|degree| Marks::Consents(vec![(OptionId(1), *degree)]));
        said(closed(Method::Consent, 1, marks))
    };
    assert_eq!(
        consent(&[Consent::Support, Consent::Accept, Consent::Objection]),
        "«Agua» queda en espera hasta responder a las objeciones (1 apoya, 1 acepta, 0 con reserva, 1 objeta)."
    );
    assert_eq!(
        consent(&[Consent::Support, Consent::Support, Consent::Reservation]),
        "Se adopta «Agua» (2 apoyan, 0 aceptan, 1 con reserva, 0 objetan)."
    );
    let half = |counts| said(asking(1, 2, Base::Cast, true, hands(&[counts])));
    assert!(half((1, 0, 0)).contains("hacía falta 1 a favor"));
    assert!(half((2, 1, 0)).contains("hacían falta 2 a favor"));
    assert_eq!(
        said(hands(&[(4, 1, 1)])),
        "Se aprueba «Agua», con más votos a favor que en contra (4 a favor, 1 en contra, 1 abstención)."
    );
    let words = words();
    let score = |rule, number| words.score(&Method::ranking(rule), Fraction::new(number, 1));
    assert_eq!(score(RankingRule::Borda(BordaPoints::Mean), 1), "1 punto");
    assert_eq!(
        words.score(&Method::ranking(RankingRule::Borda(BordaPoints::Mean)), Fraction::new(3, 2)),
        "1,50 puntos"
    );
    assert_eq!(score(RankingRule::InstantRunoff, 1), "1 primer lugar");
    assert_eq!(score(RankingRule::InstantRunoff, 0), "0 primeros lugares");
    assert_eq!(score(RankingRule::Copeland, 1), "1 duelo ganado de más");
    assert_eq!(score(RankingRule::Copeland, 0), "tantos duelos ganados como perdidos");
    assert_eq!(score(RankingRule::Copeland, -2), "2 duelos perdidos de más");
    assert_eq!(words.score(&Method::Consent, Fraction::new(1, 1)), "1 lo apoya o acepta");
}

#[test]
fn the_narrowest_duels_are_all_told() {
    let schulze = Method::ranking(RankingRule::Schulze);
    let alike = closed(schulze.clone(), 3, repeated(&[(3, order(&[1, 2, 3])), (2, order(&[3, 2, 1]))]));
    assert!(said(alike).ends_with("los duelos más ajustados, 3 a 2 con «Bosque» y «Clima»."));
    let one = closed(schulze.clone(), 3, repeated(&[(3, order(&[1, 2, 3])), (2, order(&[2, 1, 3]))]));
    assert!(said(one).ends_with("el duelo más ajustado, 3 a 2 con «Bosque»."));
    let circle = |times: [usize; 3]| {
        let orders = [order(&[1, 2, 3]), order(&[2, 3, 1]), order(&[3, 1, 2])];
        let round = closed(schulze.clone(), 3, repeated(&[0, 1, 2].map(|at| (times[at], orders[at].clone()))));
        more(round, &nobody()).into_iter().find(|it| it.starts_with("Ningún orden")).unwrap()
    };
    assert!(circle([4, 3, 2]).ends_with("El duelo más ajustado: «Clima» vence a «Agua» 5 a 4."));
    assert!(circle([4, 4, 2]).contains("Los duelos más ajustados: "));
    assert!(circle([2, 2, 2]).ends_with("Ninguno de esos duelos es más ajustado que los otros."));
}

#[test]
fn that_nothing_comes_in_is_told_in_words() {
    // No group can pay nine of ten by equal shares; the most ticked could be paid.
    let method = Method::Budget { amount: 10, rule: BudgetRule::EqualShares(Completion::None) };
    let mut round = closed(method, 3, repeated(&[(2, ticks(&[1])), (1, ticks(&[2])), (1, ticks(&[3]))]));
    round.options.iter_mut().for_each(|option| option.cost = Some(9));
    assert_eq!(said(round.clone()), "No se elige ninguno.");
    let told = more(round, &nobody());
    assert!(told.iter().any(|it| it.starts_with("Con la") && it.ends_with("habría salido «Agua».")), "{told:?}");
}

#[test]
fn ways_of_counting_that_agree_are_told_together() {
    let runoff = Method::ranking(RankingRule::InstantRunoff);
    let groups = [
        (42, order(&[1, 2, 3, 4])),
        (26, order(&[2, 3, 4, 1])),
        (15, order(&[3, 4, 2, 1])),
        (17, order(&[4, 3, 2, 1])),
    ];
    let all = more(closed(runoff, 4, repeated(&groups)), &nobody());
    let told: Vec<&String> = all.iter().filter(|it| it.starts_with("Con la")).collect();
    let [told] = told[..] else { panic!("{all:?}") };
    assert!(told.starts_with("Con las reglas «Schulze: las cadenas de duelos más firmes», «Tideman"), "{told}");
    assert!(told.ends_with("y 2 más, habría salido «Bosque»."), "{told}");
}

/// A session with people of two sectors in turn, and a vote by name in it.
fn by_name(round: Round) -> (Round, Session) {
    let mut session = nobody();
    for number in 1..=round.ballots.len() {
        let sector = if number % 2 == 1 { Sector::OtherGovernment } else { Sector::Academic };
        let name = format!("Persona {number}");
        let person = Participant { name: name.as_str().into(), sector: Some(sector), ..Participant::default() };
        session.apply(Act::add(person)).unwrap();
    }
    let ballots = (1..).map(ParticipantId).zip(round.ballots);
    let ballots = ballots.map(|(who, it)| Ballot { voter: Some(who), ..it }).collect();
    (Round { ballots, ..round }, session)
}

fn sectors(round: Round) -> Vec<String> {
    let (round, session) = by_name(round);
    let is_of_sector =
        |it: &String| it.contains("«Otros niveles de gobierno»") || it.contains("«Académico y cultural»");
    more(round, &session).into_iter().filter(is_of_sector).collect()
}

fn stances(given: &[[Stance; 2]]) -> Round {
    let marks = given.iter().map(|[one, other]| Marks::Stances(vec![(OptionId(1), *one), (OptionId(2), *other)]));
    closed(Method::Hands, 2, marks)
}

#[test]
fn a_sector_that_was_overruled_is_told_of_in_the_verdict() {
    use Stance::{Abstain, Against, Favour};
    // One sector is for the first and against the second; the other one, of two people, the other way round.
    let rows = [[Favour, Against], [Against, Favour], [Favour, Against], [Abstain, Favour], [Favour, Against]];
    assert_eq!(
        sectors(stances(&rows)),
        [
            "Nadie de «Académico y cultural» votó a favor de «Agua» (1 en contra), y se aprobó.",
            "Nadie de «Académico y cultural» votó en contra de «Bosque» (2 a favor), y no se aprobó.",
        ]
    );
}

#[test]
fn a_sector_would_have_adopted_or_rejected_a_proposal() {
    use Stance::{Against, Favour};
    let rows = [
        [Favour, Favour],
        [Favour, Against],
        [Favour, Favour],
        [Against, Against],
        [Favour, Favour],
        [Against, Against],
    ];
    assert_eq!(
        sectors(stances(&rows)),
        [
            "Con solo los 3 votos de «Académico y cultural», se habría rechazado «Agua».",
            "Nadie de «Otros niveles de gobierno» votó en contra de «Bosque» (3 a favor), y no se aprobó.",
        ]
    );
}

#[test]
fn a_sector_would_have_chosen_otherwise() {
    let rows = [[1, 2], [1, 2], [1, 2], [1, 3]].concat();
    let round = closed(Method::Single, 3, rows.iter().map(|option| ticks(&[*option])));
    let told = sectors(round);
    assert_eq!(told, ["Los 4 votos de «Académico y cultural» preferían «Bosque», que no se eligió."]);
}

#[test]
fn where_nothing_is_chosen_a_sector_is_not_told_what_was_not_chosen() {
    let rows = [[1, 2], [1, 2], [1, 2], [1, 3]].concat();
    let round = closed(Method::Single, 3, rows.iter().map(|option| ticks(&[*option])));
    let told = sectors(asking(2, 3, Base::Cast, false, round));
    assert_eq!(told, ["Los 4 votos de «Académico y cultural» preferían «Bosque»."], "the others prefer who leads");
}

#[test]
fn what_is_spent_is_told_and_why_the_better_marked_stays_out() {
    let costing = |costs: [u64; 3], rule| {
        let method = Method::Budget { amount: 100_000, rule };
        let marks = repeated(&[(3, ticks(&[1, 2])), (2, ticks(&[2, 3])), (1, ticks(&[3])), (2, Marks::Blank)]);
        let mut round = closed(method, 3, marks);
        round.options.iter_mut().zip(costs).for_each(|(option, cost)| option.cost = Some(cost));
        round
    };
    let greedy = costing([30_000, 80_000, 20_000], BudgetRule::Greedy);
    assert_eq!(said(greedy), "Se eligen 2: «Bosque» y «Clima»; se gasta todo: 100\u{a0}000.");
    let left = costing([60_000, 50_000, 20_000], BudgetRule::Greedy);
    assert_eq!(
        said(costing([60_000, 55_000, 20_000], BudgetRule::Greedy)),
        "Se eligen 2: «Bosque» y «Clima»; se gastan 75\u{a0}000 de 100\u{a0}000 y quedan 25\u{a0}000."
    );
    assert!(!more(left, &nobody()).iter().any(|it| it.contains("cuesta")), "as many marks are not more");
    let dear = costing([90_000, 120_000, 10_000], BudgetRule::Greedy);
    let told = more(dear, &nobody());
    let why = "«Bosque» tiene más marcas (5) que otros elegidos y queda fuera: cuesta 120\u{a0}000, más que todo el presupuesto.";
    assert!(told.contains(&why.to_owned()), "{told:?}");
    let shares = costing([30_000, 70_000, 30_000], BudgetRule::EqualShares(Completion::None));
    let told = more(shares, &nobody());
    let why = "«Bosque» tiene más marcas (5) que otros elegidos y queda fuera: cuesta 70\u{a0}000, y las partes que les \
               quedaban a quienes lo marcan no lo pagaban.";
    assert!(told.contains(&why.to_owned()), "{told:?}");
}

#[test]
fn a_proposal_whose_hands_were_not_counted_is_not_rejected() {
    assert_eq!(said(hands(&[(5, 1, 0), (0, 0, 0)])), "Se aprueba 1 de 2: «Agua»; queda sin votar «Bosque».");
    assert_eq!(
        said(asking(1, 2, Base::Present, true, hands(&[(1, 5, 0), (0, 0, 0)]))),
        "Ningún eje se aprueba: «Agua» (1 a favor; hacían falta 6); queda sin votar «Bosque»."
    );
    assert_eq!(said(hands(&[(0, 0, 0)])), "Queda sin votar «Agua».");
    assert_eq!(said(hands(&[(0, 0, 0), (0, 0, 0)])), "Quedan sin votar «Agua» y «Bosque».");
}

#[test]
fn how_many_make_a_tie_is_told_beside_how_many_make_another_result() {
    let schulze = Method::ranking(RankingRule::Schulze);
    let told = |one: usize, other: usize| {
        let round = closed(schulze.clone(), 2, repeated(&[(one, order(&[1, 2])), (other, order(&[2, 1]))]));
        more(round, &nobody()).into_iter().next().unwrap()
    };
    assert_eq!(told(13, 11), "Con 1 votante que cambiara su voto habría empate; con 2, otro resultado.");
    assert_eq!(told(14, 10), "Con 2 votantes que cambiaran su voto habría empate; con 3, otro resultado.");
    assert_eq!(told(7, 6), "Bastaba con que 1 votante cambiara su voto para que saliera otro resultado.");
}

/// Of so many votes a room reckons its own percentages: what says nothing is told, and what those of the sentence are of.
#[test]
fn votes_that_say_nothing_are_told_with_what_the_percentages_are_of() {
    let marks = repeated(&[(2, ticks(&[1])), (1, ticks(&[2])), (1, Marks::Blank)]);
    let told = words().verdict(&called(closed(Method::Single, 2, marks)), &nobody());
    assert!(told.contains(" (1 en blanco), ") && told.contains("(67\u{a0}%)"), "{told}");
    assert!(told.ends_with(" Los porcentajes son de los 3 votos válidos."), "{told}");
    let all = words().verdict(&called(closed(Method::Single, 2, repeated(&[(2, ticks(&[1]))]))), &nobody());
    assert!(!all.contains("blanco") && !all.contains("porcentajes"), "{all}");
}

#[test]
fn the_quorum_of_the_opening_is_said_to_be_that_where_few_voted() {
    let asked = |round: Round| {
        let quorum = Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() };
        let opened = round.opened.map(|it| Opened { quorum, ..it });
        words().verdict(&called(Round { opened, ..round }), &nobody())
    };
    let few = asked(closed(Method::Single, 2, repeated(&[(3, ticks(&[1]))])));
    assert!(few.contains(", con quórum al abrir: "), "{few}");
    let all = asked(closed(Method::Single, 2, repeated(&[(10, ticks(&[1]))])));
    assert!(all.contains(", con quórum: "), "{all}");
}

#[test]
fn one_of_two_with_the_same_grade_and_percentage_is_said_why_it_stands_above() {
    let judgment = Method::MajorityJudgment { grades: 5, missing: Missing::Worst };
    // Both have the middle grade 2 and two of three who give it or better; the next grades are 4 and 3.
    let round = closed(judgment.clone(), 2, [numbers(&[2, 2]), numbers(&[4, 3]), numbers(&[0, 0])]);
    let told = more(round, &nobody());
    assert!(told.iter().any(|it| it.starts_with("«Agua» y «Bosque» tienen la misma mención")), "{told:?}");
    let apart = closed(judgment, 2, [numbers(&[2, 1]), numbers(&[4, 1]), numbers(&[2, 1])]);
    assert!(!more(apart, &nobody()).iter().any(|it| it.contains("la misma mención")));
}

#[test]
fn every_degree_of_consent_is_read_with_what_came_of_it() {
    let marks =
        [Consent::Support, Consent::Abstain, Consent::Objection].map(|it| Marks::Consents(vec![(OptionId(1), it)]));
    let round = closed(Method::Consent, 1, marks);
    let told = words().voices_on(&round, &RoundResult::of(&round), OptionId(1)).unwrap();
    assert_eq!(told, "1 apoya, 0 aceptan, 0 con reserva, 1 objeta, 1 se abstiene: Detenida por objeciones");
    let other = dots(2, [points(&[(1, 2)])]);
    assert_eq!(words().voices_on(&other, &RoundResult::of(&other), OptionId(1)), None);
}

#[test]
fn a_scale_that_is_not_known_is_not_told() {
    let weighing = Weighing { criterion: None, name: "Impacto".into(), weight: 2, cost: false };
    let method = |high| Method::Criteria { low: 0, high, criteria: vec![weighing.clone()] };
    assert_eq!(words().method(&method(0)), "Criterios ponderados: Impacto ×2");
    assert_eq!(words().method(&method(5)), "Criterios ponderados, de 0 a 5: Impacto ×2");
}

#[test]
fn places_are_ordinal_in_english() {
    let words = Words::new(Language::English);
    let told: Vec<String> =
        [1_u32, 2, 3, 4, 11, 12, 21, 33, 111, 253].map(|place| words.verdict_since_place(place)).into();
    assert_eq!(told, ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "33rd", "111th", "253rd"]);
}

#[test]
fn all_is_said_as_all() {
    let threshold = |base| words().threshold(&Threshold { share: Share { parts: 1, whole: 1 }, base, strict: false });
    assert_eq!(threshold(Base::Present), "la totalidad de los presentes");
    let single = closed(Method::Single, 2, repeated(&[(5, ticks(&[1])), (4, ticks(&[2]))]));
    assert!(
        said(asking(1, 1, Base::Cast, false, single)).contains("hacían falta 9, la totalidad de los 9 votos válidos")
    );
    let quorum = Quorum { amount: Amount::Share(Share { parts: 1, whole: 1 }), ..Quorum::default() };
    assert_eq!(words().quorum(&quorum), "todos los participantes con voto");
}

#[test]
fn the_same_options_in_another_order_are_the_same_choice() {
    let rows = [
        [points(&[(1, 5), (2, 4)]), points(&[(2, 5), (1, 4)])],
        [points(&[(1, 5), (2, 3)]), points(&[(2, 5), (1, 4)])],
    ];
    let round = seats(2, dots(3, [rows[0].clone(), rows[1].clone(), rows[0].clone()].concat()));
    assert_eq!(sectors(round), Vec::<String>::new());
}

fn weighing(weights: &[u32], round: Round) -> Round {
    let ballots = round.ballots.into_iter().zip(weights).map(|(it, weight)| Ballot { weight: *weight, ..it }).collect();
    let opened = round.opened.map(|it| Opened { weights: Weights::Weighted, ..it });
    Round { ballots, opened, ..round }
}

#[test]
fn beside_a_weighted_result_the_unweighted_one_is_told() {
    let unweighted = |weights: &[u32]| {
        let round = closed(Method::Single, 2, [ticks(&[1]), ticks(&[2]), ticks(&[2])]);
        more(weighing(weights, round), &nobody()).into_iter().find(|it| it.starts_with("Si cada voto"))
    };
    assert_eq!(unweighted(&[5, 1, 1]).unwrap(), "Si cada voto valiera uno, habría salido «Bosque».");
    assert_eq!(unweighted(&[1, 5, 1]).unwrap(), "Si cada voto valiera uno, el resultado sería el mismo.");
    assert_eq!(unweighted(&[1, 1, 1]), None);
    let stance = |stance| Marks::Stances(vec![(OptionId(1), stance)]);
    let hands = closed(Method::Hands, 1, [stance(Stance::Favour), stance(Stance::Against), stance(Stance::Against)]);
    let told = more(weighing(&[5, 1, 1], hands), &nobody());
    assert!(told.contains(&"Si cada voto valiera uno, se habría rechazado «Agua».".to_owned()), "{told:?}");
}

#[test]
fn a_share_of_weights_is_a_share_of_people_where_each_counts_as_one() {
    let round = closed(Method::Single, 2, [ticks(&[1]), ticks(&[2]), ticks(&[2])]);
    let round = asking(1, 2, Base::Present, true, weighing(&[20, 1, 1], round));
    let strength = concertar::session::round::Strength { present: 30, entitled: 40 };
    let opened = round.opened.clone().map(|it| Opened { strength: Some(strength), ..it });
    let told = more(Round { opened, ..round }, &nobody());
    assert!(told.contains(&"Si cada voto valiera uno, no habría salido ninguno.".to_owned()), "{told:?}");
}

#[test]
fn every_language_says_all_of_it() {
    let round = called(seats(3, asking(1, 2, Base::Valid, false, dots(3, [points(&[(1, 2)]), points(&[(1, 1)])]))));
    for (language, expected) in [
        (Language::English, "only “Agua” got support: 3 points; 1 of the 3 places is filled: “Agua”."),
        (Language::Portuguese, "só “Agua” recebeu apoio: 3 pontos; preenche-se 1 dos 3 lugares: “Agua”."),
    ] {
        let told = Words::new(language).verdict_outcome(&round, &Session::default());
        assert_eq!(told.to_lowercase(), expected.to_lowercase());
    }
}

#[test]
fn a_tie_has_a_number_only_where_it_is_that_of_all() {
    let schulze = Method::ranking(RankingRule::Schulze);
    let round = closed(schulze.clone(), 4, [order(&[1, 4, 3, 2]), order(&[1, 3, 2, 4])]);
    let told = said(round);
    assert!(told.contains("«Clima» y «Deporte»") && !told.contains("1 duelo"), "{told}");
    let first = called(closed(schulze, 3, [order(&[1, 2, 3]), order(&[3, 1, 2])]));
    assert_eq!(words().leaders(&first).as_deref(), Some("empate: «Agua» y «Clima»"));
}

#[test]
fn the_final_duel_decides_whatever_the_sums() {
    let star = Method::Score { low: 0, high: 5, rule: ScoreRule::Star };
    let round = closed(star.clone(), 2, repeated(&[(1, numbers(&[5, 0])), (2, numbers(&[3, 4]))]));
    assert_eq!(
        said(round),
        "Gana «Bosque» en el duelo final, 2 a 1 frente a «Agua»; en la suma tienen 8 puntos y 11 puntos."
    );
    let tied = closed(star, 2, [numbers(&[5, 0]), numbers(&[3, 4])]);
    assert!(said(tied).starts_with("Empatan en el primer lugar «Agua» y «Bosque»; "), "their sums differ");
}

#[test]
fn each_rule_for_orders_tells_by_how_much() {
    let circle = repeated(&[(4, order(&[1, 2, 3])), (3, order(&[2, 3, 1])), (2, order(&[3, 1, 2]))]);
    let by = |rule| said(closed(Method::ranking(rule), 3, circle.clone()));
    let expected = [
        (
            RankingRule::Schulze,
            "su cadena de duelos ganados más fuerte hasta «Bosque» es de 6 votos; la de vuelta, de 5",
        ),
        (RankingRule::RankedPairs, "en el duelo con «Bosque», 6 a 3"),
        (RankingRule::Minimax, "su peor derrota en un duelo es por 1; la de «Bosque», por 3"),
        (RankingRule::InstantRunoff, "en la última vuelta, 6 a 3 frente a «Bosque»"),
    ];
    for (rule, told) in expected {
        assert!(by(rule).contains(told), "{rule:?}: {}", by(rule));
    }
    let borda = Method::ranking(RankingRule::Borda(BordaPoints::Mean));
    let passed_over = repeated(&[(3, order(&[1, 2, 3])), (2, order(&[2, 3, 1]))]);
    let told = said(closed(borda, 3, passed_over));
    assert!(told.contains("encabeza «Bosque»") || told.contains("Encabeza «Bosque»"), "{told}");
    assert!(told.contains("tiene 7 puntos, 1 más que «Agua»"), "{told}");
}

#[test]
fn that_several_orders_are_as_good_is_said() {
    let even = [order(&[1, 2, 3]), order(&[2, 3, 1]), order(&[3, 1, 2])];
    let told = |rule| more(closed(Method::ranking(rule), 3, even.clone()), &nobody()).join("\n");
    assert!(told(RankingRule::Kemeny).contains("Hay 3 órdenes que coinciden por igual con las papeletas"));
    assert!(told(RankingRule::RankedPairs).contains("Había duelos de igual fuerza: se probaron todos sus órdenes"));
    assert!(!told(RankingRule::Schulze).contains("igual fuerza"));
}

#[test]
fn votes_that_weigh_are_not_people() {
    let method = Method::Approval { most: None, rule: ApprovalRule::Phragmen };
    let mut round = closed(method, 3, [ticks(&[1]), ticks(&[1]), ticks(&[2])]);
    round.ballots[0].weight = 9;
    let told = more(seats(1, round), &nobody());
    assert!(told.contains(&"1 voto, de 11, es de quien no obtuvo nada de lo que marcó.".to_owned()), "{told:#?}");
}

#[test]
fn a_tie_for_the_rest_of_a_budget_is_broken_as_was_declared() {
    let tied = |rule| {
        let method = Method::Budget { amount: 10, rule: BudgetRule::Greedy };
        let marks = repeated(&[(1, ticks(&[1, 2])), (2, ticks(&[1, 2, 3])), (1, ticks(&[1, 3]))]);
        let mut round = closed(method, 3, marks);
        round.options.iter_mut().for_each(|option| option.cost = Some(5));
        round.tie_break = vec![rule];
        round
    };
    let chair = tied(TieBreak::Chair);
    let resolution = Resolution::of_round(&chair, &RoundResult::of(&chair)).expect("the money says how many");
    assert_eq!((resolution.pending, resolution.tied.len()), (Some(Pending::Chair), 2));
    let left = further::open_tie(&tied(TieBreak::FurtherRound)).expect("it is left to a further round");
    assert_eq!(left.tied, [OptionId(2), OptionId(3)]);
}

#[test]
fn a_round_on_a_tie_does_not_hide_that_none_was_declared() {
    let mut session = nobody();
    let on = |round: Round, axes: &[u32]| {
        let mut round = called(round);
        for (option, axis) in round.options.iter_mut().zip(axes) {
            option.axis = Some(AxisId(*axis));
        }
        round
    };
    let mut tied = on(seats(1, closed(Method::Single, 3, [ticks(&[1]), ticks(&[2])])), &[11, 12, 13]);
    tied.id = RoundId(1);
    assert_eq!(further::open_tie(&tied).map(|tie| tie.tied), Some(vec![OptionId(1), OptionId(2)]));
    let mut later = on(seats(1, closed(Method::Single, 2, [ticks(&[2])])), &[11, 12]);
    (later.id, later.follows) = (RoundId(2), Some(RoundId(1)));
    session.rounds = vec![tied.clone(), later];
    let told = words().verdict_outcome(&tied, &session);
    assert!(
        told.contains("no se declaró cómo romper el empate; la ronda 2 deshizo el empate: entra «Bosque»"),
        "{told}"
    );
    tied.tie_break = vec![TieBreak::Supporters];
    let told = words().verdict_outcome(&tied, &session);
    assert!(told.contains("nada de lo declarado rompe el empate; la ronda 2"), "{told}");
    tied.tie_break.push(TieBreak::Chair);
    assert_eq!(further::open_tie(&tied), None, "it is for the chair");
}

#[test]
fn that_nobody_alone_could_have_changed_it_is_left_out_where_it_goes_without_saying() {
    let said = |first, second| {
        let marks = repeated(&[(first, ticks(&[1])), (second, ticks(&[2]))]);
        words().left_out_of(&called(seats(1, closed(Method::Single, 2, marks))))
    };
    assert_eq!(said(9, 1), None, "several would have had to vote otherwise");
    let same = "Si hubiera faltado cualquiera de los 8 votantes, el resultado sería el mismo.";
    assert_eq!(said(5, 3).as_deref(), Some(same), "one who votes otherwise makes a tie");
    let other = "Si hubiera faltado un votante, cualquiera de 4 de los 7, el resultado sería otro.";
    assert_eq!(said(4, 3).as_deref(), Some(other));
}
