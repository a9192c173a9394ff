//! Drawings for a page: bars that can be read without colour, on a screen, printed, and by a reader of screens.
//!
//! Each bar bears its number, series are told apart by hatching, and the table under a drawing says the same.

use std::fmt::Write;

use super::Svg;

/// A bar.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    /// What it is of.
    pub(crate) label: String,
    /// How long; none: the number is left out.
    pub(crate) value: Option<u64>,
    /// The number as it is printed.
    pub(crate) shown: String,
}

/// Bars that belong together: one a place.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    /// What they are of.
    pub(crate) name: String,
    /// The bars, in the order of the places.
    pub(crate) bars: Vec<Bar>,
}

/// Width of a drawing, in its own units.
const WIDTH: u64 = 1000;
/// Height of a line of text, and of a bar that lies.
const LINE: u64 = 24;
/// Room for the labels left of lying bars, and for the numbers right of them.
const LABELS: u64 = 300;
const NUMBERS: u64 = 80;
/// Height of the tallest standing bar.
const TALL: u64 = 160;

/// Lying bars, one under the other.
pub(crate) fn lying(title: &str, bars: &[Bar]) -> Option<Svg> {
    let most = most(bars.iter())?;
    let height = LINE * bars.len() as u64 + LINE / 2;
    let mut drawing = Drawing::new(title, height);
    for (at, bar) in (0..).zip(bars) {
        let (top, long) = (at * LINE + LINE / 4, scaled(bar.value, most, WIDTH - LABELS - NUMBERS));
        drawing.text(LABELS - 10, top + LINE * 2 / 3, "end", &bar.label);
        drawing.bar((LABELS, top + 2), (long, LINE - 6), 0);
        drawing.text(LABELS + long + 8, top + LINE * 2 / 3, "start", &bar.shown);
    }
    Some(drawing.done())
}

/// Standing bars: at each place one of each series, with the names of the series above.
pub(crate) fn standing(title: &str, series: &[Series]) -> Option<Svg> {
    let most = most(series.iter().flat_map(|one| &one.bars))?;
    let places = series.iter().map(|one| one.bars.len()).max().filter(|places| *places > 0)? as u64;
    let mut drawing = Drawing::new(title, 3 * LINE + TALL + LINE);
    let mut left = 0;
    for (look, one) in series.iter().enumerate() {
        drawing.bar((left, 4), (LINE - 6, LINE - 8), look);
        drawing.text(left + LINE, LINE * 3 / 4, "start", &one.name);
        left += WIDTH / 5;
    }
    let (room, floor) = (WIDTH / places, 3 * LINE + TALL);
    let wide = (room - room / 5) / series.len().max(1) as u64;
    for (look, one) in series.iter().enumerate() {
        for (place, bar) in (0..).zip(&one.bars) {
            let (left, tall) = (place * room + room / 10 + look as u64 * wide, scaled(bar.value, most, TALL));
            drawing.bar((left, floor - tall), (wide.saturating_sub(2), tall), look);
            drawing.text(left + wide / 2, floor - tall - 5, "middle", &bar.shown);
            if look == 0 {
                drawing.text(place * room + room / 2, floor + LINE * 3 / 4, "middle", &bar.label);
            }
        }
    }
    drawing.line(floor);
    Some(drawing.done())
}

/// The longest bar; none where all are nought or left out.
fn most<'b>(bars: impl Iterator<Item = &'b Bar>) -> Option<u64> {
    bars.filter_map(|bar| bar.value).max().filter(|most| *most > 0)
}

fn scaled(value: Option<u64>, most: u64, room: u64) -> u64 {
    (u128::from(value.unwrap_or(0)) * u128::from(room) / u128::from(most.max(1))) as u64
}

struct Drawing {
    svg: String,
}

impl Drawing {
    fn new(title: &str, height: u64) -> Drawing {
        let title = escaped(title);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
             role=\"img\" font-size=\"15\"><title>{title}</title>\n"
        );
        Drawing { svg }
    }

    /// The first series is filled, the second empty, the third hatched: without patterns, whose names would have to be one
    /// of a kind on the page.
    fn bar(&mut self, (left, top): (u64, u64), (wide, tall): (u64, u64), look: usize) {
        let fill = if look == 0 { "#444" } else { "#fff" };
        let _ = writeln!(
            self.svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{tall}\" fill=\"{fill}\" stroke=\"#222\"/>"
        );
        if look > 1 {
            let hatches = (1..tall.div_ceil(5)).map(|at| top + 5 * at);
            for at in hatches {
                let _ = writeln!(self.svg, "<path d=\"M{left} {at}h{wide}\" stroke=\"#222\"/>");
            }
        }
    }

    fn text(&mut self, left: u64, base: u64, anchor: &str, words: &str) {
        let words = escaped(words);
        let _ = writeln!(self.svg, "<text x=\"{left}\" y=\"{base}\" text-anchor=\"{anchor}\">{words}</text>");
    }

    fn line(&mut self, top: u64) {
        let _ = writeln!(self.svg, "<path d=\"M0 {top}h{WIDTH}\" stroke=\"#222\"/>");
    }

    fn done(self) -> Svg {
        Svg(self.svg + "</svg>")
    }
}

/// What people wrote, as text of the page and nothing else.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in crate::output::sanitize::line(words).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(label: &str, value: Option<u64>) -> Bar {
        Bar { label: label.to_owned(), value, shown: value.map_or("x".to_owned(), |value| value.to_string()) }
    }

    #[test]
    fn every_bar_bears_its_label_and_number_and_words_of_people_stay_words() {
        let bars = [bar("<script>&\"総務課", Some(7)), bar("議事課", None), bar("医事課", Some(u64::MAX))];
        let Svg(svg) = lying("決定<b>", &bars).unwrap();
        let mut reader = quick_xml::Reader::from_str(&svg);
        let mut texts = Vec::new();
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(start) => assert_ne!(start.name().as_ref(), b"script"),
                quick_xml::events::Event::Text(text) => texts.push(String::from_utf8_lossy(&text).into_owned()),
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert!(svg.contains("&lt;script&gt;&amp;&quot;総務課") && svg.contains(">7<") && svg.contains(">x<"));
        assert!(texts.iter().any(|text| text == "議事課"));
    }

    #[test]
    fn nothing_to_draw_is_no_drawing() {
        assert!(lying("決定", &[bar("総務課", Some(0)), bar("議事課", None)]).is_none());
        assert!(standing("月別", &[]).is_none());
    }

    #[test]
    fn standing_bars_name_each_place_once_and_each_series() {
        let months = |value| (4..8).map(|month| bar(&format!("{month}月"), Some(value))).collect();
        let series = ["受付", "決定", "取下げ"].map(|name| Series { name: name.to_owned(), bars: months(3) });
        let Svg(svg) = standing("月別", &series).unwrap();
        assert_eq!(svg.matches(">5月<").count(), 1);
        assert_eq!(svg.matches(">3<").count(), 12);
        assert!(series.iter().all(|one| svg.contains(&format!(">{}<", one.name))));
    }
}
