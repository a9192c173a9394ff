method-about = Record how the person wants the disclosure (or another way taken, or that nothing was said)
method-japanese = 実施方法
method-help-number = Number of the case: 令和8-開-0001, R8-K-0001, K1 (this fiscal year). Several with --not-asked; none: every case that qualifies
method-help-on = Day on which the person said so; with --instead the day on which the change was decided
method-help-means = How it is wanted
method-help-part = Number of the part; everything if not given
method-help-late-reason = The good reason for not having said so within the period
method-help-instead = How it is disclosed instead of the way asked for
method-help-reason = Why it is not disclosed in the way asked for
method-help-not-asked = Record that nothing was said within the period: where the notice is known to have arrived and the period is over under any reading

method-none = No case has let the period pass without a word.
method-would-mark = Cases that would be marked 'no method asked': {$cases}. Nothing was written (dry run).
method-marked = Cases marked 'no method asked': {$cases}.
method-marked-before = It was recorded before; the same key (--once) writes nothing new.
method-marked-case = {$number} last day {$last_day} ({$state})
