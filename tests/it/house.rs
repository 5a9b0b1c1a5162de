
#[test]
fn each_word_of_the_glossary_has_its_type_where_the_page_says() {
    let glossary = fs::read_to_string("docs/glossary.md").expect("the glossary");
    let source = source();
    let mut types = 0;
    for word in glossary.split('`').filter(|word| word.contains("::")) {
        let (module, name) = word.rsplit_once("::").expect("a path");
        let module: Vec<String> = module.split("::").map(str::to_owned).collect();
        let file = source.iter().find(|file| file.module == module);
        let file = file.unwrap_or_else(|| panic!("{word} of the glossary: no such file"));
        let is_here = ["struct", "enum", "type"]
            .iter()
            .any(|kind| file.code.contains(&format!("{kind} {name}")));
        assert!(is_here, "{word} of the glossary is not in {}", file.path);
        types += 1;
    }
    assert!(types > 50, "only {types} types are named");
    let migrations: String = fs::read_dir("migrations")
        .expect("a folder")
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "sql"))
        .map(|entry| fs::read_to_string(entry.path()).expect("text"))
        .collect();
    for row in glossary.lines().filter(|line| line.matches(" | ").count() >= 4) {
        let cells: Vec<&str> = row.split('|').collect();
        for table in cells[4].split('`').skip(1).step_by(2) {
            let made = format!("create table {table}");
            assert!(migrations.contains(&made), "there is no table {table}");
        }
        for page in cells[5].split('`').skip(1).step_by(2) {
            let path = format!("src/pages/{page}.rs");
            assert!(Path::new(&path).exists(), "there is no page {path}");
        }
    }
}

#[test]
fn words_that_are_kept_for_what_comes_next_are_taken_by_nothing() {
    let glossary = fs::read_to_string("docs/glossary.md").expect("the glossary");
    let (_, kept) = glossary.split_once("## Kept for what comes next").expect("its part");
    let kept = ["Voice", "Meeting", "Promise", "Offer", "Ask", "Place"].map(|word| {
        assert!(kept.contains(word), "{word} is not kept");
        word
    });
    for file in source() {
        for word in kept {
            for kind in ["struct", "enum", "type"] {
                let taken = format!("{kind} {word}");
                let mut taken = file.code.match_indices(&taken).map(|(at, taken)| at + taken.len());
                let is_taken = taken.any(|end| {
                    !file.code[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
                });
                assert!(!is_taken, "{word} is taken by {}", file.path);
            }
        }
    }
}
