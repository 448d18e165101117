//! The form of an agreement.

use super::{instrument, lines, listed, place, texts};
use crate::screens::Scene;
use crate::session::Session;
use crate::session::agreement::Agreement;
use crate::session::header::Stage;
use crate::session::id::{AxisId, PointId};
use crate::session::stakeholder::Visibility;
use crate::ui::layer::{Form, FormField, Values};

/// Axes that an agreement may serve: those on the table, and the one it serves already.
fn axes(session: &Session, agreement: &Agreement) -> Vec<AxisId> {
    let mut axes: Vec<AxisId> = session.candidates().map(|it| it.id).collect();
    axes.extend(agreement.axis.filter(|axis| session.candidates().all(|it| it.id != *axis)));
    axes
}

fn points(session: &Session) -> Vec<PointId> {
    session.mesa.points.iter().map(|it| it.id).collect()
}

const VISIBILITIES: [Visibility; 2] = [Visibility::Public, Visibility::Internal];

pub(in crate::screens::mesa) fn agreement(agreement: &Agreement, scene: &Scene<'_>) -> Form {
    let (words, session) = (scene.words, scene.session);
    let axes = axes(session, agreement);
    let axis_names = axes.iter().map(|id| words.thing((*id).into(), session)).collect();
    let stages = Stage::ALL.map(|it| words.stage(it)).to_vec();
    let points = points(session);
    let titles = points.iter().map(|id| words.thing((*id).into(), session)).collect();
    let visibility = VISIBILITIES.map(|it| words.visibility(it)).to_vec();
    let shown = place(&VISIBILITIES, Some(&agreement.visibility)).unwrap_or(0);
    let mut fields = vec![
        FormField::line(words.mesa_field_text(), agreement.text.as_str()).required(),
        FormField::line(words.mesa_field_responsible(), agreement.responsible.as_str())
            .hint(words.mesa_field_responsible_hint()),
        FormField::date(words.mesa_field_due(), agreement.due, scene.today()).hint(words.mesa_due_hint()),
        FormField::line(words.mesa_field_indicator(), agreement.indicator.as_str())
            .hint(words.mesa_field_indicator_hint()),
        FormField::line(words.mesa_field_baseline(), agreement.baseline.as_str())
            .hint(words.mesa_field_baseline_hint()),
        FormField::line(words.mesa_field_goal(), agreement.goal.as_str()).hint(words.mesa_field_goal_hint()),
        FormField::line(words.mesa_field_verification(), agreement.verification.as_str())
            .hint(words.mesa_field_verification_hint()),
        FormField::line(words.mesa_field_resources(), agreement.resources.as_str())
            .hint(words.mesa_field_resources_hint()),
        FormField::note(words.mesa_field_contributions(), &listed::contributions(&agreement.contributions))
            .hint(words.mesa_field_contributions_hint()),
        FormField::note(words.mesa_field_co_responsible(), &lines(&agreement.co_responsible))
            .hint(words.mesa_field_one_a_line()),
        FormField::note(words.mesa_field_milestones(), &listed::milestones(&agreement.milestones))
            .hint(words.mesa_field_milestones_hint()),
        FormField::choice(words.mesa_field_axis(), axis_names, place(&axes, agreement.axis.as_ref())),
        FormField::choice(words.mesa_field_stage(), stages, place(&Stage::ALL, agreement.stage.as_ref())),
        FormField::choice(words.mesa_field_point(), titles, place(&points, agreement.point.as_ref())),
    ];
    fields.extend(instrument::fields(agreement, fields.len(), scene));
    fields.extend([
        FormField::one_of(words.mesa_field_visibility(), visibility, shown).hint(words.mesa_field_visibility_hint()),
        FormField::line(words.mesa_field_source(), agreement.source.as_str()).hint(words.mesa_field_source_hint()),
    ]);
    Form::new(words.mesa_form_agreement(), fields)
}

/// Reads the form into the agreement.
///
/// # Errors
/// The first milestone whose day cannot be read.
pub(in crate::screens::mesa) fn read_agreement(
    agreement: &mut Agreement,
    mut values: Values,
    scene: &Scene<'_>,
) -> Result<(), String> {
    agreement.text = values.text();
    agreement.responsible = values.text();
    agreement.due = values.date();
    agreement.indicator = values.text();
    agreement.baseline = values.text();
    agreement.goal = values.text();
    agreement.verification = values.text();
    agreement.resources = values.text();
    agreement.contributions = listed::read_contributions(&values.note(), &agreement.contributions);
    agreement.co_responsible = texts(&values.note());
    agreement.milestones = listed::read_milestones(&values.note(), &agreement.milestones, scene.today())?;
    agreement.axis = values.one(&axes(scene.session, agreement));
    agreement.stage = values.one(&Stage::ALL);
    agreement.point = values.one(&points(scene.session));
    instrument::read(agreement, &mut values, scene);
    agreement.visibility = values.one(&VISIBILITIES).unwrap_or(agreement.visibility);
    agreement.source = values.text();
    Ok(())
}
