//! What a sealed file proves, and that nothing in it can be changed unnoticed.

use std::path::Path;

use concertar::session::agreement::{Agreement, AgreementState, FollowUp};
use concertar::session::closing::Rectification;
use concertar::session::{Act, Session, Text};
use concertar::storage::Disk;
use concertar::storage::create::create;
use concertar::storage::format;
use concertar::storage::heading::Trust;
use concertar::storage::seal::{self, Verification};
use concertar::storage::verify::{Verified, verify};
use jiff::civil::date;

use crate::desk::{now, session};

/// A session with a rectification and a follow-up after its seal.
fn sealed() -> Session {
    let mut session = session();
    session.apply(Act::add(Agreement { text: "Publicar el catastro".into(), ..Agreement::default() })).unwrap();
    let agreement = session.mesa.agreements[0].id;
    session.apply(Act::Seal(Box::new(seal::of(&session, now()).unwrap()))).unwrap();
    let rectification = Rectification {
        at: now(),
        by: "Secretaría".into(),
        what: None,
        text: "Donde dice catastro, léase registro.".into(),
        digest: Text::default(),
    };
    session.apply(Act::Rectify(Box::new(rectification))).unwrap();
    let entry = FollowUp {
        date: date(2026, 12, 1),
        state: AgreementState::Underway,
        evidence: "Oficio 12".into(),
        note: "".into(),
        after_seal: true,
    };
    session.apply(Act::FollowUp { agreement, entry }).unwrap();
    session
}

fn looked(path: &Path, session: &Session) -> Verified {
    fs_err::write(path, format::write(session, 3, 2).unwrap()).unwrap();
    verify(&Disk, path).unwrap()
}

fn holds(found: &Verified) -> bool {
    found.is_whole() && found.seal == Verification::Whole
}

#[test]
fn a_sealed_file_proves_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = create(&Disk, folder.path(), &sealed(), now()).unwrap();
    let found = verify(&Disk, &path).unwrap();
    assert!(holds(&found), "{found:?}");
    assert_eq!(found.session, sealed());
    let unsealed = looked(&path, &session());
    assert!(unsealed.is_whole());
    assert_eq!(unsealed.seal, Verification::NotSealed);
}

/// Whichever byte is changed, and to whatever: the answer is no.
#[test]
fn no_byte_of_a_sealed_file_changes_unnoticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = create(&Disk, folder.path(), &sealed(), now()).unwrap();
    let (whole, session) = (fs_err::read(&path).unwrap(), sealed());
    // All of the heading, and of the rest every third byte.
    for at in (0..120).chain((120..whole.len()).step_by(3)) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        fs_err::write(&path, &bytes).unwrap();
        assert!(!verify(&Disk, &path).is_ok_and(|found| holds(&found)), "byte {at} of {}", whole.len());
        // A forger writes the checksum anew: then the seal alone tells it.
        if let Ok(forged) = format::read(&bytes)
            && forged.session != session
        {
            let found = seal::verify(&forged.session).unwrap();
            assert_ne!(found, Verification::Whole, "byte {at} of {}", whole.len());
        }
    }
    for more in [&b"\n"[..], b" ", b"// nada\n"] {
        fs_err::write(&path, [&whole, more].concat()).unwrap();
        assert!(!verify(&Disk, &path).is_ok_and(|found| holds(&found)), "{more:?}");
    }
}

/// A forger who knows the format writes a sound file; the seal knows it all the same.
#[test]
fn a_forged_file_is_told_by_its_parts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mesa.ron");
    let differs = |change: fn(&mut Session)| {
        let mut forged = sealed();
        change(&mut forged);
        let found = looked(&path, &forged);
        assert!(found.is_whole(), "{found:?}");
        found.seal
    };
    let parts = |names: &[&str]| Verification::Differs(names.iter().map(ToString::to_string).collect());
    assert_eq!(differs(|it| it.mesa.agreements[0].text = "Nada".into()), parts(&["agreements"]));
    assert_eq!(differs(|it| it.participants[0].vote = false), parts(&["participants"]));
    assert_eq!(
        differs(|it| {
            it.header.title = "Otra".into();
            it.closing.summary = "Otro".into();
        }),
        parts(&["header", "closing"])
    );
    assert_eq!(differs(|it| it.closing.rectifications[0].by = "Otro".into()), Verification::BrokenRectification(1));
    // The hour of the seal, its parts, and what came after it.
    let later = |it: &mut Session| it.closing.seal.as_mut().unwrap().at = date(2027, 1, 1).at(9, 0, 0, 0);
    assert_eq!(differs(later), parts(&["closing"]));
    assert_eq!(differs(|it| drop(it.closing.seal.as_mut().unwrap().parts.pop())), parts(&["closing"]));
    assert_eq!(differs(|it| it.mesa.agreements[0].follow_up[0].note = "Otra".into()), Verification::BrokenLook);
    assert_eq!(differs(|it| it.mesa.agreements[0].follow_up.clear()), Verification::BrokenLook);
    let added = |it: &mut Session| {
        let entry = it.mesa.agreements[0].follow_up[0].clone();
        it.mesa.agreements[0].follow_up.push(entry);
    };
    assert_eq!(differs(added), Verification::BrokenLook);
    let other = differs(|it| it.closing.seal.as_mut().unwrap().digest = "00".into());
    assert_eq!(other, parts(&[]));
}

#[test]
fn another_way_of_writing_the_same_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = create(&Disk, folder.path(), &sealed(), now()).unwrap();
    let text = fs_err::read_to_string(&path).unwrap();
    fs_err::write(&path, text.replace('\n', "\r\n")).unwrap();
    let found = verify(&Disk, &path).unwrap();
    // The checksum does not mind the line ends of Windows; to the byte it is another file.
    assert_eq!((found.trust, found.differs_at), (Trust::Checked, Some(1)));
    assert_eq!(found.seal, Verification::Whole);
}

/// A number that is corrected, and a first line that is a number: two rectifications, one text of theirs under each other.
#[test]
fn the_words_of_a_rectification_are_bound_each_to_its_place() {
    let session = sealed();
    let on = session.mesa.agreements[0].id;
    let one = |what, text: &str| Rectification { what, text: text.into(), ..session.closing.rectifications[0].clone() };
    let (with, without) = (one(Some(on.into()), "x"), one(None, &format!("{}\nx", on.0)));
    let before = session.closing.sealed_digest();
    assert_ne!(with.bound(&before, 1), without.bound(&before, 1));
    // Under a seal of the first form nothing changes: what was bound then still is.
    assert_eq!(with.bound(&before, 0), without.bound(&before, 0));
}

/// A seal that an earlier program made holds as it did.
#[test]
fn a_seal_of_the_first_form_still_holds() {
    let mut session = sealed();
    session.closing.looks.clear();
    let mut content = session.clone();
    (content.closing.seal, content.closing.rectifications) = (None, Vec::new());
    content.mesa.agreements[0].follow_up.clear();
    // As anyone can repeat it: the file without its first line.
    let text = format::write(&content, 1, 0).unwrap();
    let before = Text::new(&concertar::session::digest::sha256(text.split_once('\n').unwrap().1));
    let seal = session.closing.seal.as_mut().unwrap();
    (seal.form, seal.parts, seal.digest) = (0, Vec::new(), before.clone());
    let bound = session.closing.rectifications[0].bound(&before, 0);
    session.closing.rectifications[0].digest = bound;
    assert_eq!(seal::verify(&session).unwrap(), Verification::Whole);
    let agreement = session.mesa.agreements[0].id;
    let entry = FollowUp { after_seal: false, ..session.mesa.agreements[0].follow_up[0].clone() };
    session.apply(Act::FollowUp { agreement, entry }).unwrap();
    assert_eq!(seal::verify(&session).unwrap(), Verification::Whole, "nor are later looks bound to it");
    assert!(session.closing.looks.is_empty());
}
