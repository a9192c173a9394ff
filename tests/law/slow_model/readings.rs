//! The eight readings, each of two values, and all their combinations.

/// Name, value that is `false`, value that is `true`, in the order of the fields of [`Readings`].
pub(crate) const NAMES: [(&str, &str, &str); 8] = [
    ("supplement_from", "next_day", "asking_day"),
    ("supplement_to", "day_before", "completion_day"),
    ("roll", "none", "next_working_day"),
    ("roll_requester", "none", "next_working_day"),
    ("supplement_in_extension", "no", "yes"),
    ("special_excludes", "none", "stopped_days"),
    ("two_weeks", "same_weekday", "clear_days"),
    ("identity_papers_pause", "no", "yes"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Readings {
    /// `supplement_from: asking_day`
    pub asking_day_is_excluded: bool,
    /// `supplement_to: completion_day`
    pub completion_day_is_excluded: bool,
    /// `roll: next_working_day`
    pub office_rolls: bool,
    /// `roll_requester: next_working_day`
    pub requester_rolls: bool,
    /// `supplement_in_extension: yes`
    pub supplement_stops_extension: bool,
    /// `special_excludes: stopped_days`
    pub special_excludes_stopped_days: bool,
    /// `two_weeks: clear_days`
    pub two_weeks_are_clear_days: bool,
    /// `identity_papers_pause: yes`
    pub identity_papers_stop: bool,
}

impl Readings {
    /// What the shipped rulesets use.
    pub(crate) const SHIPPED: Readings = Readings {
        asking_day_is_excluded: false,
        completion_day_is_excluded: true,
        office_rolls: false,
        requester_rolls: true,
        supplement_stops_extension: true,
        special_excludes_stopped_days: false,
        two_weeks_are_clear_days: true,
        identity_papers_stop: true,
    };

    pub(crate) fn values(&self) -> [bool; 8] {
        [
            self.asking_day_is_excluded,
            self.completion_day_is_excluded,
            self.office_rolls,
            self.requester_rolls,
            self.supplement_stops_extension,
            self.special_excludes_stopped_days,
            self.two_weeks_are_clear_days,
            self.identity_papers_stop,
        ]
    }

    pub(crate) fn from_values(values: [bool; 8]) -> Readings {
        Readings {
            asking_day_is_excluded: values[0],
            completion_day_is_excluded: values[1],
            office_rolls: values[2],
            requester_rolls: values[3],
            supplement_stops_extension: values[4],
            special_excludes_stopped_days: values[5],
            two_weeks_are_clear_days: values[6],
            identity_papers_stop: values[7],
        }
    }

    pub(crate) fn with(&self, reading: usize, value: bool) -> Readings {
        let mut values = self.values();
        values[reading] = value;
        Readings::from_values(values)
    }
}

/// The values that a ruleset uses, and for each reading whether the other value is admissible too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AdmissibleReadings {
    pub in_use: Readings,
    pub other_too: [bool; 8],
}

impl AdmissibleReadings {
    /// What the shipped rulesets say: the other value of each reading is admissible too.
    pub(crate) const SHIPPED: AdmissibleReadings =
        AdmissibleReadings { in_use: Readings::SHIPPED, other_too: [true; 8] };

    /// Every combination of what is in use now and what is admissible; 256 where all is.
    pub(crate) fn product(&self, in_use_now: Readings) -> Vec<Readings> {
        self.product_of(&[true; 8], in_use_now)
    }

    /// The same for some of the readings; the others stay as they are in use.
    pub(crate) fn product_of(&self, some: &[bool; 8], in_use_now: Readings) -> Vec<Readings> {
        let mut all = vec![in_use_now];
        for reading in (0..NAMES.len()).filter(|reading| some[*reading]) {
            let ruleset = self.in_use.values()[reading];
            let mut values = vec![in_use_now.values()[reading], ruleset];
            if self.other_too[reading] {
                values.push(!ruleset);
            }
            values.sort_unstable();
            values.dedup();
            all = all.iter().flat_map(|so_far| values.iter().map(|value| so_far.with(reading, *value))).collect();
        }
        all
    }
}
