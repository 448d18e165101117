//! Objectives, goals and actions as a note: a line an objective, `-` before a goal, `--` before an action.

use crate::session::axis::{Goal, Objective};
use crate::session::{Paragraphs, Text};

/// The objectives as a note.
pub(super) fn write(objectives: &[Objective]) -> Paragraphs {
    let mut lines = Vec::new();
    for objective in objectives {
        lines.push(objective.text.to_string());
        for goal in &objective.goals {
            lines.push(format!("- {}", goal.text));
            lines.extend(goal.actions.iter().map(|action| format!("-- {action}")));
        }
    }
    Paragraphs::from_lines(lines.iter().map(String::as_str))
}

/// The objectives of a note. A goal without an objective above it is an objective, an action without a goal is a goal.
pub(super) fn read(note: &Paragraphs) -> Vec<Objective> {
    let mut objectives: Vec<Objective> = Vec::new();
    for line in note.lines().iter().map(Text::as_str) {
        let bare = line.trim_start_matches(['-', '–', '—', '•', ' ']);
        let depth = line.chars().take_while(|letter| matches!(letter, '-' | '–' | '—' | '•')).count();
        let text = Text::new(bare);
        if !text.is_empty() {
            put(&mut objectives, depth, text);
        }
    }
    objectives
}

fn put(objectives: &mut Vec<Objective>, depth: usize, text: Text) {
    let Some(objective) = objectives.last_mut().filter(|_| depth > 0) else {
        objectives.push(Objective { text, goals: Vec::new() });
        return;
    };
    match objective.goals.last_mut().filter(|_| depth > 1) {
        Some(goal) => goal.actions.push(text),
        None => objective.goals.push(Goal { text, actions: Vec::new() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let note = Paragraphs::new("Redes\n- Dos redes nuevas\n-- Elegir socias\n-- Firmar\n- Informe\nTurismo");
        let objectives = read(&note);
        assert_eq!(objectives.len(), 2);
        assert_eq!(objectives[0].goals[0].actions.len(), 2);
        assert_eq!(write(&objectives), note);
    }

    #[test]
    fn what_hangs_on_nothing_stands_by_itself() {
        let objectives = read(&Paragraphs::new("-- Suelta\n\n-- Colgada"));
        assert_eq!(objectives[0].text, "Suelta");
        assert_eq!(objectives[0].goals[0].text, "Colgada");
    }
}
