//! Folders that cannot be written and disks that are full.

use std::path::{Path, PathBuf};
use std::process::Command;

use concertar::storage::library::{State, list};

use crate::harness::{Key, Setup, Terminal};
use crate::sessions::{SAVED, UNSAVED, capture, make, strengths_in, write};

/// A disk of its own of 1 MB, until dropped.
struct SmallDisk {
    place: PathBuf,
}

impl SmallDisk {
    /// `None`, with the reason printed, where no disk may be mounted.
    fn mount(place: PathBuf) -> Option<Self> {
        std::fs::create_dir(&place).expect("a folder can be made");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(&place).output();
        match mounted {
            Ok(output) if output.status.success() => Some(Self { place }),
            Ok(output) => {
                println!("skipped: no disk can be mounted here: {}", String::from_utf8_lossy(&output.stderr));
                None
            }
            Err(error) => {
                println!("skipped: no disk can be mounted here: {error}");
                None
            }
        }
    }

    fn filler(&self) -> PathBuf {
        self.place.join("filler")
    }

    /// Leaves no room at all.
    fn fill(&self) {
        use std::io::Write as _;
        let mut file = std::fs::File::create(self.filler()).expect("the disk has room for a name");
        while file.write_all(&[0; 4096]).is_ok() {}
        while file.write_all(&[0; 1]).is_ok() {}
    }

    fn empty(&self) {
        std::fs::remove_file(self.filler()).expect("what was put there can be taken away");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily, as a program that a failed test left behind may still be there.
        let _ = Command::new("umount").arg("-l").arg(&self.place).status();
    }
}

/// The program with a session on a disk of its own.
fn on_a_small_disk() -> Option<(Terminal, PathBuf, SmallDisk)> {
    let setup = Setup::concertar(&["open", "disk/2026-11-20-mesa.ron"]);
    let disk = SmallDisk::mount(setup.folder().join("disk"))?;
    let path = make(&disk.place);
    let mut terminal = setup.start();
    terminal.wait_for(SAVED);
    Some((terminal, path, disk))
}

/// The disk is full, an entry was typed, and the person is asked what to do.
fn full() -> Option<(Terminal, PathBuf, SmallDisk)> {
    let (mut terminal, path, disk) = on_a_small_disk()?;
    capture(&mut terminal);
    write(&mut terminal, "Red de ciudades");
    disk.fill();
    terminal.paste(&long());
    terminal.key(Key::Enter);
    terminal.wait_for(UNSAVED);
    // Who is typing is not interrupted.
    terminal.type_text("Experiencia");
    terminal.key(Key::Enter);
    terminal.wait_for("F3 Experiencia");
    terminal.key(Key::Escape);
    terminal.wait_for("El disco no acepta lo que se escribe");
    terminal.wait_for("No queda espacio en el disco");
    terminal.wait_for("memoria del programa");
    terminal.wait_for("Guardar en otra carpeta");
    terminal.wait_for(UNSAVED);
    Some((terminal, path, disk))
}

/// An entry too long for what may be left of a page of the disk.
fn long() -> String {
    format!("Apoyo de la alcaldía{}", " y de los barrios".repeat(300))
}

fn all() -> Vec<String> {
    vec!["Red de ciudades".to_owned(), long(), "Experiencia".to_owned()]
}

#[test]
fn a_full_disk_is_told_and_another_folder_takes_everything() {
    let Some((mut terminal, path, _disk)) = full() else { return };
    terminal.key(Key::Enter);
    terminal.wait_for("ruta de una carpeta");
    let other = terminal.folder().join("otra");
    terminal.type_text(&other.display().to_string());
    terminal.key(Key::Enter);
    terminal.wait_for(SAVED);
    terminal.type_text("f");
    terminal.wait_for("Enter guarda y sigue");
    write(&mut terminal, "Y una más");
    terminal.key(Key::Escape);
    terminal.key(Key::Control('q'));
    assert!(terminal.exit_status().success());
    assert_eq!(strengths_in(&other.join("2026-11-20-mesa.ron")), [all(), vec!["Y una más".to_owned()]].concat());
    assert!(path.exists(), "the old file is gone");
}

#[test]
fn when_there_is_room_again_it_is_saved_without_being_told() {
    let Some((mut terminal, path, disk)) = full() else { return };
    terminal.key(Key::Down);
    terminal.key(Key::Enter);
    terminal.wait_until_gone("El disco no acepta");
    terminal.wait_for(UNSAVED);
    disk.empty();
    terminal.wait_for(SAVED);
    terminal.kill();
    assert_eq!(strengths_in(&path), all());
}

#[test]
fn whoever_leaves_a_full_disk_is_warned() {
    let Some((mut terminal, path, disk)) = full() else { return };
    terminal.key(Key::Escape);
    terminal.key(Key::Control('q'));
    terminal.wait_for("¿Salir de todos modos?");
    terminal.wait_for("Se pierde lo último");
    terminal.key(Key::Escape);
    disk.empty();
    terminal.wait_for(SAVED);
    terminal.key(Key::Control('q'));
    assert!(terminal.exit_status().success());
    assert_eq!(strengths_in(&path), all());
}

#[test]
fn a_disk_for_reading_is_read() {
    let setup = Setup::concertar(&["open", "disk/2026-11-20-mesa.ron"]);
    let Some(disk) = SmallDisk::mount(setup.folder().join("disk")) else { return };
    make(&disk.place);
    let done = Command::new("mount").args(["-o", "remount,ro"]).arg(&disk.place).status();
    assert!(done.expect("mount is there").success());
    let mut terminal = setup.start();
    terminal.wait_for("es de solo lectura");
    terminal.key(Key::Enter);
    terminal.wait_for("○ solo lectura");
    terminal.key(Key::Control('q'));
    assert!(terminal.exit_status().success());
}

#[test]
fn a_folder_that_is_none_is_told() {
    let setup = Setup::concertar(&[]);
    let file = setup.folder().join("archivo");
    std::fs::write(&file, "hola").expect("the folder can be written to");
    let mut terminal = setup.env("CONCERTAR_SESSIONS", &file.display().to_string()).start();
    terminal.wait_for("Algo no está bien");
    terminal.wait_for("archivo");
    terminal.key(Key::Escape);
    terminal.absent("Leyendo la carpeta");
    terminal.type_text("n");
    terminal.key(Key::Enter);
    terminal.type_text("Mesa");
    terminal.key(Key::Enter);
    terminal.wait_for("archivo»");
    terminal.key(Key::Control('q'));
    assert!(terminal.exit_status().success());
    assert_eq!(std::fs::read_to_string(&file).expect("the file is there"), "hola");
}

#[test]
fn a_folder_without_permission_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let setup = Setup::concertar(&["open", "cerrada/2026-11-20-mesa.ron"]);
    let folder = setup.folder().join("cerrada");
    let path = make(&folder);
    let allow = |mode| std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(mode)).expect("it is ours");
    allow(0o555);
    if std::fs::write(folder.join("probe"), "").is_ok() {
        println!("skipped: whoever runs this may write everywhere");
        return;
    }
    let mut terminal = setup.start();
    terminal.wait_for("Falta permiso");
    terminal.key(Key::Enter);
    terminal.wait_for("○ solo lectura");
    terminal.kill();
    allow(0o755);
    assert_eq!(sessions_in(&folder), 1);
    assert!(strengths_in(&path).is_empty());
}

fn sessions_in(folder: &Path) -> usize {
    let listings = list(&concertar::storage::Disk, folder).expect("it can be read");
    listings.iter().filter(|listing| matches!(listing.state, State::Readable { .. })).count()
}
