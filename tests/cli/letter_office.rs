//! The office that the tests of letters work in.

use crate::office::Office;

const OFFICE: &str = r#"
section = "議会事務局庶務係"
phone = "0778-00-0000"
document-number = "{fy}丹議第{n}号"
review-body = "公立丹南病院組合議会議長"
defendant = "公立丹南病院組合"
representative = "公立丹南病院組合議会議長"
head = [
  { title = "議長", name = "佐藤 一郎" },
  { title = "副議長", name = "鈴木 二郎", acting = true },
]
"#;

/// 丹南 on 2026-04-14 with a request of 2026-04-01, identity seen.
pub(crate) fn tannan() -> Office {
    let office = Office::new().today("2026-04-14");
    office.write("office.toml", OFFICE);
    done(&office, "init --ruleset tannan-gikai --office office.toml");
    done(
        &office,
        "receive --kind disclosure --received 2026-04-01 --name '山田 花子' --address '鯖江市甲町1番地' \
         --subject '令和7年度の相談記録'",
    );
    done(&office, "identify K1 --document driving-licence --on 2026-04-01");
    office
}

/// The same, partly disclosed on 2026-04-14 (event 3).
pub(crate) fn decided() -> Office {
    let office = tannan();
    done(
        &office,
        "decide K1 --outcome partial --on 2026-04-14 --purpose '相談への対応のため' --means copy \
         --implement-on 2026-05-08 --place '議会事務局' --withheld '20-2=同席者の氏名' \
         --reason '本人以外の個人を識別できるため'",
    );
    office
}

#[track_caller]
pub(crate) fn done(office: &Office, line: &str) -> String {
    let shown = office.sh(line);
    assert!(shown.starts_with("exit 0\n"), "{line}\n{shown}");
    shown
}
