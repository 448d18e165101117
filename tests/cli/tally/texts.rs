//! What people read.

use super::{told, with};

const ORDERS: &str = "count,Agua,Bosque,Camino\n4,1,2,3\n3,2,3,1\n2,3,1,2\n";

#[test]
fn orders_are_told_with_their_duels() {
    let said = told(&with("votos.csv", ORDERS), "votos.csv --method schulze");
    let expected = "\
votos.csv

Orden de preferencia: Schulze

Se emitieron 9 votos: 9 válidos, 0 en blanco y 0 nulos.

Puesto  Opción  Duelos ganados
──────  ──────  ──────────────
     1  Agua                 1
     2  Bosque               1
     3  Camino               1

Encabeza «Agua», con la regla «Schulze: las cadenas de duelos más firmes»; su
cadena de duelos ganados más fuerte hasta «Bosque» es de 7 votos; la de vuelta,
de 5.

• Bastaba con que 1 votante cambiara su voto para que saliera otro resultado.
• Ningún orden contenta a todas las mayorías: «Camino» vence a «Agua» 5 a 4;
  «Agua» vence a «Bosque» 7 a 2; «Bosque» vence a «Camino» 6 a 3. El duelo más
  ajustado: «Camino» vence a «Agua» 5 a 4.
";
    assert!(said.starts_with(expected), "{said}");
    let duels = "\
Duelos: cuántas papeletas ponen la opción de la fila por encima de la de la
columna
   Opción  1  2  3
─  ──────  ─  ─  ─
1  Agua    ·  7  4
2  Bosque  2  ·  6
3  Camino  5  3  ·
";
    assert!(said.ends_with(duels), "{said}");
}

#[test]
fn the_program_counts_in_three_languages() {
    let shell = with("votos.csv", ORDERS);
    for (language, expected) in [
        ("es", ["Se emitieron 9 votos", "Encabeza «Agua», con la regla «Borda: puntos según el lugar»"]),
        ("en", ["9 votes were given", "“Agua” leads, by the rule “Borda: points for each place”"]),
        ("pt", ["Foram dados 9 votos", "“Agua”, pela regra “Borda: pontos conforme o lugar”"]),
    ] {
        let said = told(&shell, &format!("votos.csv --method borda --language {language}"));
        let said = said.to_lowercase();
        assert!(expected.iter().all(|part| said.contains(&part.to_lowercase())), "{said}");
    }
}

#[test]
fn ties_are_shown_and_what_is_chosen_together_too() {
    let shell = with("t.csv", "count,A,B,C\n5,1,1,0\n3,0,0,1\n");
    let said = told(&shell, "t.csv --method approval");
    assert!(said.contains("     1  A            5        63\u{a0}%  empate"), "{said}");
    assert!(said.contains("Empatan en el primer lugar «A» y «B», con 5 marcas"), "{said}");
    let said = told(&shell, "t.csv --method sequential-pav --seats 2");
    assert!(
        said.contains("elegida") && said.contains("Los empates dejan 2 selecciones posibles: A, C · B, C."),
        "{said}"
    );
    let said = told(&shell, "t.csv --method greedy --costs 1000,2000,500 --budget 2500");
    assert!(said.contains("Presupuesto de 2\u{a0}500") && said.contains("1\u{a0}000"), "{said}");
}

#[test]
fn weights_are_told_where_they_differ() {
    let said = told(&with("w.csv", "weight,A,B\n3,1,0\n1,0,1\n"), "w.csv");
    assert!(said.contains("Lo que pesan las válidas: 4."), "{said}");
}

#[test]
fn agreement_is_told_with_its_figures() {
    let shell = with("s.csv", "A,B,C\n1,3,5\n1,4,1\n2,3,5\n1,4,1\n");
    let said = told(&shell, "s.csv --method agreement --ballots scores --scale 1..5");
    assert!(said.contains("Acuerdo entre las papeletas") && said.contains("grados de libertad; p ="), "{said}");
    assert!(said.lines().any(|line| line.starts_with("C ") && line.ends_with("dos campos")), "{said}");
}

#[test]
fn no_line_is_wider_than_a_terminal() {
    let names: Vec<String> =
        (0..40).map(|option| format!("La opción número {option}, con un nombre muy largo")).collect();
    let ranks: Vec<String> = (1..=40).map(|rank| rank.to_string()).collect();
    let table =
        format!("{}\n{}\n", names.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(","), ranks.join(","));
    let said = told(&with("r.csv", table), "r.csv --method schulze");
    assert!(said.lines().all(|line| line.chars().count() <= 80), "{said}");
    assert!(said.contains("La tabla de los duelos entre 40 opciones no cabe aquí"), "{said}");
}

#[test]
fn how_firm_it_is_is_told_where_it_is_asked_for() {
    let shell = with("votos.csv", "Bosque,Agua\n0,1\n0,1\n0,1\n1,0\n1,0\n");
    let firm = "Si hubiera faltado un votante, cualquiera de ";
    assert!(!told(&shell, "votos.csv --method approval").contains(firm));
    let said = told(&shell, "votos.csv --method approval --robustness");
    assert!(said.contains(firm) && said.contains("Veces que sale cada opción: Agua, "), "{said}");
    let many = with("muchos.csv", "count,Agua,Bosque\n5000,1,0\n");
    assert!(told(&many, "muchos.csv --method approval --robustness").contains("La firmeza solo se sabe"));
}
