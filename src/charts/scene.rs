//! The drawings beside answers of voices: lines of one width, as much of them in each drawing of a set.

use crate::domain::scene::Scene;

/// Width and height of a drawing.
pub const VIEW: &str = "0 0 48 48";

/// The lines of a scene as one path, drawn 2.4 wide with round ends.
pub const fn lines(scene: Scene) -> &'static str {
    match scene {
        Scene::DoorOpen => "M3 42h9V6h24v36h9M12 6l9 4v36l-9-4M18 27v3M27 42h4",
        Scene::DoorHalf => "M3 42h9V6h24v36h9M12 6l17 3v36l-17-3M25 26v3",
        Scene::DoorShut => "M3 42h42M12 42V6h24v36M18 12h12v9H18zM31 27v3",
        Scene::PathClear => "M3 38h42M3 43h24M29 38V23h14v15M26 25l10-9 10 9M5 30h16M16 25l5 5-5 5",
        Scene::PathSteps => "M3 42h7v-5h7v-5h7v-5h19v15H17M29 27V14h14v13M26 16l10-9 10 9",
        Scene::PathBlocked => {
            "M3 42h42M29 42V27h14v15M26 29l10-9 10 9M6 42V28M20 42V28M3 32h20M3 37h20"
        }
        Scene::ChairsFacing => "M8 12v30M8 28h11v14M40 12v30M40 28h-11v14",
        Scene::ChairsTurned => "M8 12v30M8 28h11v14M29 12v30M29 28h11v14",
        Scene::ChairsApart => "M19 12v30M19 28h-11v14M29 12v30M29 28h11v14",
        Scene::BasketFull => {
            "M6 24h36l-4 18H10zM12 24v-8a4 4 0 0 1 8 0v8M20 24v-12a4 4 0 0 1 8 0v12M28 24v-8a4 4 0 0 1 8 0v8"
        }
        Scene::BasketSome => {
            "M6 24h36l-4 18H10zM14 24v-8a4 4 0 0 1 8 0v8M26 24v-8a4 4 0 0 1 8 0v8M15 29l1.5 9M24 29v9M33 29l-1.5 9"
        }
        Scene::BasketEmpty => {
            "M6 24h36l-4 18H10zM8 33h32M14 24l2 18M21 24l1 18M27 24l-1 18M34 24l-2 18"
        }
        Scene::PlantGrown => {
            "M14 29h20l-3 14H17zM24 29V9M24 18c-7 0-10-4-10-9 7 0 10 4 10 9M24 25c7 0 10-4 10-9-7 0-10 4-10 9"
        }
        Scene::PlantSprout => {
            "M12 29h24v6H12zM15 35l2 8h14l2-8M24 29V18M24 23c7 0 9-4 9-9-7 0-9 4-9 9M16 26h4M28 26h4"
        }
        Scene::PlantSoil => {
            "M12 29h24v6H12zM15 35l2 8h14l2-8M16 25h3M22.5 25h3M29 25h3M19 39l3-3 4 6 4-6"
        }
        Scene::LetterOut => "M6 20v22h36V20M6 20l18 12 18-12M12 23V6h24v17M18 12h12M18 17h8",
        Scene::LetterHalf => {
            "M6 21v21h36V21M6 21l18 12 18-12M12 24V13h24v11M18 19h12M6 42l9-8M42 42l-9-8"
        }
        Scene::LetterShut => "M6 16h36v26H6zM6 16l18 15 18-15M6 42l12-13M42 42l-12-13",
        Scene::PeopleTogether => {
            "M7 19a3 3 0 1 0 6 0a3 3 0 1 0-6 0M5 35v-4a5 5 0 0 1 10 0v4M21 19a3 3 0 1 0 6 0a3 3 0 1 0-6 0M19 35v-4a5 5 0 0 1 10 0v4M35 19a3 3 0 1 0 6 0a3 3 0 1 0-6 0M33 35v-4a5 5 0 0 1 10 0v4"
        }
        Scene::PeopleNear => {
            "M5 15a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3 31v-4a5 5 0 0 1 10 0v4M18 15a3 3 0 1 0 6 0a3 3 0 1 0-6 0M16 31v-4a5 5 0 0 1 10 0v4M35 24a3 3 0 1 0 6 0a3 3 0 1 0-6 0M33 40v-4a5 5 0 0 1 10 0v4"
        }
        Scene::PeopleApart => {
            "M4 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0M2 26v-4a5 5 0 0 1 10 0v4M16 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0M14 26v-4a5 5 0 0 1 10 0v4M38 28a3 3 0 1 0 6 0a3 3 0 1 0-6 0M36 44v-4a5 5 0 0 1 10 0v4"
        }
        Scene::CalendarOften => {
            "M6 10h36v32H6zM6 18h36M15 6v6M33 6v6M12 26a2 2 0 1 0 4 0a2 2 0 1 0-4 0M22 26a2 2 0 1 0 4 0a2 2 0 1 0-4 0M32 26a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12 35a2 2 0 1 0 4 0a2 2 0 1 0-4 0M22 35a2 2 0 1 0 4 0a2 2 0 1 0-4 0M32 35a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
        }
        Scene::CalendarSome => {
            "M6 10h36v32H6zM6 18h36M15 6v6M33 6v6M10.5 26h7M22 26a2 2 0 1 0 4 0a2 2 0 1 0-4 0M30.5 26h7M12 35a2 2 0 1 0 4 0a2 2 0 1 0-4 0M20.5 35h7M30.5 35h7"
        }
        Scene::CalendarNone => {
            "M6 10h36v32H6zM6 18h36M15 6v6M33 6v6M10.5 26h7M20.5 26h7M30.5 26h7M10.5 35h7M20.5 35h7M30.5 35h7"
        }
    }
}

/// A scene on paper.
pub fn svg(scene: Scene) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{VIEW}\"><path fill=\"none\" stroke=\"#20292b\" stroke-width=\"2.4\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"{}\"/></svg>",
        lines(scene)
    )
}
