//! Minutes that were approved and changed afterwards.

use concertar::session::agreement::{Agreement, AgreementState, FollowUp};
use concertar::session::closing::{Approval, Closing};
use concertar::session::gaps::Gap;
use concertar::session::header::{Header, State};
use concertar::session::id::AgreementId;
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
    let mut closing = desk.session.closing.clone();
    closing.approvals.push(Approval { outdated: false, ..closing.approvals[0].clone() });
    desk.accept(Act::Several(vec![Act::SetClosing(Box::new(closing)), Act::SetState(State::Approved)]));
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
