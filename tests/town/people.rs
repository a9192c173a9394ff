//! Who lives in the town, and what they ask for.

use crate::town::Dice;

const FAMILY: &[&str] = &[
    "佐藤",
    "鈴木",
    "髙橋",
    "田中",
    "伊藤",
    "渡邊",
    "山本",
    "中村",
    "小林",
    "加藤",
    "𠮷田",
    "山田",
    "佐々木",
    "山口",
    "松本",
    "井上",
    "木村",
    "斎藤",
    "清水",
    "山﨑",
    "池田",
    "橋本",
    "阿部",
    "石川",
    "前田",
    "藤田",
    "小川",
    "岡田",
    "後藤",
    "長谷川",
];

const GIVEN: &[&str] = &[
    "花子",
    "太郎",
    "陽菜",
    "蓮",
    "結衣",
    "大翔",
    "さくら",
    "悠真",
    "葵",
    "湊",
    "凛",
    "樹",
    "美咲",
    "健一",
    "洋子",
    "隆",
    "恵子",
    "修",
    "由美",
    "浩二",
    "明美",
    "誠",
    "幸子",
    "茂",
    "和子",
    "清",
];

const SUBJECTS: &[&str] = &[
    "議会に提出した陳情書",
    "相談の記録",
    "貸付けの審査に関する書類",
    "通所の記録",
    "採用試験の成績",
    "委員会の議事録",
    "苦情の対応記録",
    "利用者の名簿",
    "診療の記録",
    "会議の録音から起こした書面",
];

/// A name; the number makes people different without making them unlike people.
pub(crate) fn name(dice: &mut Dice) -> String {
    format!("{}　{}", dice.of(FAMILY), dice.of(GIVEN))
}

/// A request for something that nobody else asks for.
pub(crate) fn subject(dice: &mut Dice, number: usize) -> String {
    format!("{}（{number}）", dice.of(SUBJECTS))
}
