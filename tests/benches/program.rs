//! The whole program, from outside: how soon it is there, how much memory it takes, how large it is.

use std::error::Error;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use concertar::storage::Disk;
use concertar::storage::create::create;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::disk::Figure;
use crate::frames::folder_of;
use crate::large::{self, NOW};

const CONCERTAR: &str = env!("CARGO_BIN_EXE_concertar");
/// How often the program is started for a figure.
const STARTS: usize = 9;
/// Nothing takes as long as this.
const LONGEST: Duration = Duration::from_secs(30);

/// The program in a terminal.
struct Running {
    child: Box<dyn Child + Send + Sync>,
    input: Box<dyn std::io::Write + Send>,
    output: Receiver<Vec<u8>>,
    drawn: Vec<u8>,
    begun: Instant,
    /// Held, or the program would lose its terminal.
    _master: Box<dyn MasterPty + Send>,
}

impl Running {
    fn start(folder: &Path, arguments: &[&str]) -> Result<Self, Box<dyn Error>> {
        let pair = native_pty_system().openpty(PtySize { rows: 60, cols: 200, pixel_width: 0, pixel_height: 0 })?;
        let mut command = CommandBuilder::new(CONCERTAR);
        command.args(arguments);
        command.cwd(folder);
        command.env("CONCERTAR_SESSIONS", folder);
        command.env("CONCERTAR_LANGUAGE", "es");
        command.env("TERM", "xterm-256color");
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command)?;
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader()?;
        let input = pair.master.take_writer()?;
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 16384];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Ok(Self { child, input, output, drawn: Vec::new(), begun, _master: pair.master })
    }

    /// Waits until `text` has been drawn since the last time; gives the time since the start.
    fn until(&mut self, text: &str) -> Result<Duration, Box<dyn Error>> {
        while !self.drawn.windows(text.len()).any(|window| window == text.as_bytes()) {
            self.drawn.extend(self.output.recv_timeout(LONGEST)?);
        }
        self.drawn.clear();
        Ok(self.begun.elapsed())
    }

    fn press(&mut self, keys: &str) -> Result<(), Box<dyn Error>> {
        self.input.write_all(keys.as_bytes())?;
        Ok(self.input.flush()?)
    }

    /// The most memory it has had, in MB; `None` where the system does not tell.
    fn most_memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.process_id()?)).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
        Some(kilobytes / 1024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The median time from the start to `text` on the screen.
fn starts(folder: &Path, arguments: &[&str], text: &str) -> Result<String, Box<dyn Error>> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        times.push(Running::start(folder, arguments)?.until(text)?);
    }
    times.sort_unstable();
    Ok(format!("{:.1} ms", times[STARTS / 2].as_secs_f64() * 1000.0))
}

/// The median time of the whole process that lists the agreements of a folder.
fn agreements(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let begun = Instant::now();
        let ended = std::process::Command::new(CONCERTAR).arg("agreements").arg("--sessions").arg(folder).output()?;
        times.push(begun.elapsed());
        if !ended.status.success() || ended.stdout.is_empty() {
            return Err("the agreements are listed".into());
        }
    }
    times.sort_unstable();
    Ok(format!("{:.1} ms", times[STARTS / 2].as_secs_f64() * 1000.0))
}

pub(crate) fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    let mut figures = Vec::new();
    for count in [1, 1000] {
        let folder = folder_of(count);
        let named = |what: &str| format!("process start to {what}, {count} sessions in the folder");
        figures.push((named("first frame"), starts(folder.path(), &[], "Ayuda")?));
        let marker = "2026-11-20-mesa-de-internacionalizacion-0.ron";
        figures.push((named("list"), starts(folder.path(), &[], marker)?));
    }
    for count in [1000, 10_000] {
        let folder = folder_of(count);
        crate::ledger::index(folder.path());
        figures
            .push((format!("process start to the end of `agreements`, {count} sessions"), agreements(folder.path())?));
    }
    let folder = tempfile::tempdir()?;
    let path = create(&Disk, folder.path(), &large::session(1), NOW)?;
    let name = path.display().to_string();
    figures.push((
        "process start to the large session open".to_owned(),
        starts(folder.path(), &["open", &name], "guardado")?,
    ));
    let mut running = Running::start(folder.path(), &["open", &name])?;
    running.until("guardado")?;
    for step in ["1", "2", "3", "4", "5", "6"] {
        running.press(step)?;
        std::thread::sleep(Duration::from_millis(100));
    }
    let memory = running.most_memory().map_or_else(|| "not told".to_owned(), |most| format!("{most:.1} MB"));
    figures.push(("most memory with the large session open (aim below 40 MB)".to_owned(), memory));
    let size = std::fs::metadata(CONCERTAR)?.len();
    figures.push(("size of the program".to_owned(), format!("{}.{} MB", size / 1_000_000, size / 100_000 % 10)));
    Ok(figures)
}
