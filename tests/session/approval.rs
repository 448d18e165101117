//! Minutes that were approved and changed afterwards.

use concertar::session::agreement::{Agreement, AgreementState, FollowUp};
use concertar::session::closing::{Approval, Closing};
use concertar::session::factor::Quadrant;
use concertar::session::gaps::Gap;
use concertar::session::header::{Header, State};
use concertar::session::id::{AgreementId, PointId};
use concertar::session::mesa::Point;
use concertar::session::stakeholder::Stakeholder;
use concertar::session::{Act, Session};
use jiff::civil::{date, time};

use super::support::{Desk, at};

/// A desk with one agreement, whose minutes the table approved.
fn approved() -> (Desk, AgreementId) {
    let (mut desk, _) = Desk::with_people(3);
    let agreement = AgreementId(desk.add(Agreement { text: "Crear la red".into(), ..Agreement::default() }));
    let day = date(2026, 11, 20);
    let approval = Approval { by: "La mesa".into(), date: day, in_session: None, note: "".into(), outdated: false };
    desk.accept(Act::SetClosing(Box::new(Closing { approvals: vec![approval], ..Closing::default() })));
    desk.accept(Act::SetState(State::Approved));
    (desk, agreement)
}

fn approve_again(desk: &mut Desk) {
    let mut closing = desk.session.closing.clone();
    closing.approvals.push(Approval { outdated: false, ..closing.approvals[0].clone() });
    desk.accept(Act::Several(vec![Act::SetClosing(Box::new(closing)), Act::SetState(State::Approved)]));
}

fn stands(session: &Session) -> bool {
    let is_approved = session.header.state == State::Approved;
    let is_outdated = session.closing.is_approval_outdated();
    assert_eq!(session.gaps().contains(&Gap::ApprovalOutdated), is_outdated);
    assert_ne!(is_approved, is_outdated, "the state goes with the approval");
    is_approved
}

#[test]
fn another_word_makes_an_approval_that_of_an_earlier_text() {
    let (mut desk, agreement) = approved();
    assert!(stands(&desk.session));
    let changed = Agreement { text: "Crear otra red".into(), ..desk.session.agreement(agreement).unwrap().clone() };
    desk.accept(Act::edit(changed.clone()));
    assert!(!stands(&desk.session));
    // Whoever approves again has approved what stands now.
    approve_again(&mut desk);
    assert!(stands(&desk.session));
    assert_eq!(desk.session.closing.approvals.iter().map(|it| it.outdated).collect::<Vec<_>>(), [true, false]);
    // To write the same again changes nothing.
    desk.accept(Act::edit(changed));
    assert!(stands(&desk.session));
    desk.accept(Act::add(Agreement { text: "Otro".into(), ..Agreement::default() }));
    assert!(!stands(&desk.session));
}

#[test]
fn what_comes_after_an_approval_by_its_nature_leaves_it_as_it_is() {
    let (mut desk, agreement) = approved();
    let who = desk.session.participants[0].id;
    let header = Header { ends: Some(time(13, 0, 0, 0)), ..desk.session.header.clone() };
    let entry = FollowUp {
        date: date(2027, 1, 20),
        state: AgreementState::Fulfilled,
        evidence: "Oficio 4".into(),
        note: "".into(),
        after_seal: false,
    };
    desk.accept(Act::Depart { who, at: at(13, 0) });
    desk.accept(Act::SetHeader(Box::new(header)));
    desk.accept(Act::FollowUp { agreement, entry });
    assert!(stands(&desk.session));
    desk.accept(Act::ForgetArrival { who: desk.session.participants[1].id });
    assert!(!stands(&desk.session), "who was there is in the minutes");
}

#[test]
fn what_minutes_do_not_tell_leaves_an_approval_as_it_is() {
    let (mut desk, _) = approved();
    let factor = desk.factor(Quadrant::Strength, "Red de puntos focales");
    desk.accept(Act::MoveFactor { factor, to: Quadrant::Opportunity });
    desk.accept(Act::add(Stakeholder { name: "Red de mujeres".into(), ..Stakeholder::default() }));
    desk.accept(Act::SetResults(Vec::new()));
    assert!(stands(&desk.session));
    let point = PointId(desk.add(Point { title: "Agua".into(), ..Point::default() }));
    assert!(!stands(&desk.session));
    approve_again(&mut desk);
    let with = |desk: &Desk, notes: &str, private: &str| {
        let present = desk.session.point(point).unwrap().clone();
        Act::edit(Point { notes: notes.into(), private_notes: private.into(), ..present })
    };
    desk.accept(with(&desk, "", "Cuidar el tono"));
    assert!(stands(&desk.session), "what only the facilitator notes is in no minutes");
    desk.accept(with(&desk, "Se pidió un fondo", "Cuidar el tono"));
    assert!(!stands(&desk.session));
}

#[test]
fn an_approval_by_hand_and_one_that_is_taken_out_are_no_other() {
    let (mut desk, _) = approved();
    desk.accept(Act::add(Agreement { text: "Otro".into(), ..Agreement::default() }));
    approve_again(&mut desk);
    let mut closing = desk.session.closing.clone();
    closing.approvals.pop();
    desk.accept(Act::SetClosing(Box::new(closing)));
    assert!(!stands(&desk.session), "only the earlier one is left");
    // Where only the state says so, another word takes that back too.
    desk.accept(Act::SetClosing(Box::default()));
    desk.accept(Act::SetState(State::Approved));
    desk.accept(Act::add(Agreement { text: "Otro más".into(), ..Agreement::default() }));
    assert_eq!(desk.session.header.state, State::AwaitingApproval);
}
