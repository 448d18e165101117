//! Help, version, and what is said of words that the program does not know.

use crate::shell::Shell;

const COMMANDS: [&str; 12] = [
    "open",
    "new",
    "demo",
    "report",
    "agreements",
    "verify",
    "redact",
    "check",
    "templates",
    "keys",
    "completions",
    "man",
];

#[test]
fn the_version_is_that_of_the_package() {
    let version = concat!("concertar ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(Shell::new().run(&["--version"]).done(), version);
    assert_eq!(Shell::new().run(&["-V"]).done(), version);
}

#[test]
fn help_is_in_three_languages() {
    let said = [
        ("es", "Abre una sesión en la pantalla", "Conduce talleres participativos"),
        ("en", "Opens a session on the screen", "Runs participatory workshops"),
        ("pt", "Abre uma sessão na tela", "Conduz oficinas participativas"),
    ];
    for (language, command, about) in said {
        for help in [
            Shell::new().run(&["--language", language, "--help"]).done(),
            Shell::new().run(&["--help", &format!("--language={language}")]).done(),
            Shell::new().with("CONCERTAR_LANGUAGE", language).run(&["--help"]).done(),
        ] {
            assert!(help.contains(command) && help.contains(about), "{language}: {help}");
        }
    }
    assert_eq!(Shell::new().run(&["--help"]).done(), Shell::new().run(&["--help", "--language", "es"]).done());
}

#[test]
fn the_words_of_the_help_itself_are_in_the_language() {
    for (language, own) in [
        ("es", ["Uso: concertar", "Órdenes:", "Opciones:", "Muestra la versión", "[valores: es, en, pt]"]),
        ("pt", ["Uso: concertar", "Comandos:", "Opções:", "Mostra a versão", "[valores: es, en, pt]"]),
        ("en", ["Usage: concertar", "Commands:", "Options:", "Shows the version", "[values: es, en, pt]"]),
    ] {
        let help = Shell::new().run(&["--language", language, "--help"]).done();
        for word in own {
            assert!(help.contains(word), "{word}: {help}");
        }
        let all = [help, Shell::new().run(&["tally", "--language", language, "--help"]).done()].concat();
        for foreign in ["possible values", "default:", "Print help", "Print this message"] {
            assert!(!all.contains(foreign), "{foreign}: {all}");
        }
        assert!(language == "en" || !all.contains("Usage") && !all.contains("Options:"), "{all}");
    }
    let tally = Shell::new().run(&["escrutinio", "--help"]).done();
    assert!(tally.contains("Argumentos:") && tally.contains("[si no se dice: text]"), "{tally}");
}

#[test]
fn every_command_is_in_the_help_and_has_its_own() {
    let help = Shell::new().run(&["--help"]).done();
    for command in COMMANDS {
        assert!(help.lines().any(|line| line.trim_start().starts_with(command)), "{command}: {help}");
        let own = Shell::new().run(&[command, "--help"]).done();
        assert!(own.contains("Uso: concertar") && own.contains(command), "{own}");
    }
}

#[test]
fn commands_have_spanish_names_too() {
    for (name, alias) in [
        ("open", "abrir"),
        ("new", "nueva"),
        ("report", "informe"),
        ("check", "revisar"),
        ("agreements", "acuerdos"),
        ("verify", "verificar"),
        ("redact", "copia-publica"),
        ("templates", "plantillas"),
        ("keys", "teclas"),
    ] {
        assert_eq!(Shell::new().run(&[alias, "--help"]).done(), Shell::new().run(&[name, "--help"]).done());
        assert!(Shell::new().run(&["--help"]).done().contains(alias), "{alias}");
    }
}

#[test]
fn unknown_words_are_wrong_use() {
    for arguments in [
        &["--colour"][..],
        &["fly"],
        &["open"],
        &["open", "a.ron", "b.ron"],
        &["new"],
        &["new", "--title", "Mesa", "--template", "palace"],
        &["check"],
        &["demo", "4"],
        &["demo", "one"],
        &["report"],
        &["report", "a.ron", "--format", "stone"],
        &["report", "a.ron", "--audience", "everybody"],
        &["templates", "--format", "xml"],
        &["completions"],
        &["completions", "csh"],
        &["--language", "la"],
        &["--theme", "plaid"],
    ] {
        let shell = Shell::new();
        let said = shell.run(arguments).wrong();
        assert!(said.starts_with("concertar: ") && said.contains(" --help"), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{arguments:?}: {said}");
        assert!(shell.everything().is_empty(), "{arguments:?}");
    }
}

/// What is wrong with arguments, with what is said of it in each language.
const MISUSES: [(&[&str], [&str; 3]); 17] = [
    (
        &["--colour"],
        ["no existe la opción «--colour».", "there is no option “--colour”.", "não existe a opção “--colour”."],
    ),
    (&["fly"], ["no existe la orden «fly».", "there is no command “fly”.", "não existe o comando “fly”."]),
    (&["open", "a", "b"], ["sobra «b».", "“b” is one too many.", "sobra “b”."]),
    (
        &["open"],
        [
            "falta <FILE> (Archivo de una sesión). Vea: concertar open --help",
            "<FILE> (File of a session) is missing. See: concertar open --help",
            "falta <FILE> (Arquivo de uma sessão). Veja: concertar open --help",
        ],
    ),
    (
        &["new", "--title"],
        [
            "falta el valor de --title <TITLE>.",
            "the value of --title <TITLE> is missing.",
            "falta o valor de --title <TITLE>.",
        ],
    ),
    (
        &["templates", "--format", "xml"],
        [
            "«xml» no vale para --format <FORMAT>; valores: text, json.",
            "values: text, json.",
            "não serve para --format <FORMAT>; valores",
        ],
    ),
    (
        &["demo", "4"],
        [
            "«4» no vale para [N]: se espera un número entero, de 1 a 3.",
            "a whole number is expected, from 1 to 3.",
            "espera-se um número inteiro, de 1 a 3.",
        ],
    ),
    (&["demo", "one"], ["«one» no vale para [N]", "“one” is no value of [N]", "“one” não serve para [N]"]),
    (
        &["tally", "a.csv", "--seats", "0"],
        ["se espera un número entero, de 1 en adelante.", "from 1 on.", "de 1 em diante."],
    ),
    (&["half-year", "--from", "ayer"], ["se espera un día como 2026-12-31.", "2026-12-31", "2026-12-31"]),
    (
        &["check", "--ascii", "--ascii"],
        ["--ascii va una sola vez.", "--ascii goes once only.", "--ascii vai uma só vez."],
    ),
    (&["help", "fly"], ["«fly». Vea: concertar --help", "See: concertar --help", "“fly”. Veja: concertar --help"]),
    (&["tally"], ["falta <FILE>", "is missing.", "falta <FILE>"]),
    (&["redact"], ["faltan --output <OUT> (", "<FILE> (File of a session) are missing.", "faltam --output <OUT> ("]),
    (
        &["--sessions", "demo", "open"],
        ["falta <FILE> (Archivo de una sesión). Vea: concertar open --help", "concertar open --help", "open --help"],
    ),
    (&["tally", "a.csv", "--grades", "70000"], ["de 2 a 65535.", "from 2 to 65535.", "de 2 a 65535."]),
    (
        &["open", "--", "a", "demo"],
        ["Vea: concertar open --help", "See: concertar open --help", "concertar open --help"],
    ),
];

#[test]
fn what_is_wrong_with_arguments_is_said_in_the_language() {
    for (arguments, told) in MISUSES {
        for (language, told) in ["es", "en", "pt"].into_iter().zip(told) {
            let said = Shell::new().run(&[arguments, &["--language", language]].concat()).wrong();
            assert!(said.contains(told), "{arguments:?}, {language}: {said}");
            for foreign in ["error:", "Usage", "unexpected argument", "invalid", "For more information"] {
                assert!(!said.contains(foreign), "{arguments:?}, {language}: {said}");
            }
        }
    }
}

#[test]
fn a_name_nearly_right_is_suggested() {
    assert!(Shell::new().run(&["chek"]).wrong().contains("¿Será «check»?"));
    assert!(Shell::new().run(&["templates", "--formt", "json"]).wrong().contains("¿Será «--format»?"));
}

#[test]
fn the_screen_needs_a_terminal() {
    let shell = Shell::new();
    shell.put("mesa.ron", &std::fs::read(crate::shell::example()).expect("the example is there"));
    let before = shell.everything();
    for arguments in [&[][..], &["open", "mesa.ron"], &["demo"], &["demo", "2"]] {
        let said = shell.run(arguments).wrong();
        assert!(said.starts_with("concertar: ") && said.contains("necesita una terminal"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    assert_eq!(shell.everything(), before);
    assert!(Shell::new().run(&["--language", "en"]).wrong().contains("needs a terminal"));
}
