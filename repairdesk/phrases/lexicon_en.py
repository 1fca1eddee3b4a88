"""English words for time and number; written as in the Danish table."""

from fractions import Fraction

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
TENS = {
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
}

WORDS: dict[str, dict[str, object]] = {
    "number": {
        "a|an": 1,
        "hundred|a hundred|one hundred": 100,
        "half an|half a|a half|half|one half": Fraction(1, 2),
        "one and a half|a one and a half": Fraction(3, 2),
        "three quarter|three-quarter": Fraction(3, 4),
    },
    "half_more": {
        "and a half|and half": Fraction(1, 2),
        "and a quarter": Fraction(1, 4),
        "and three quarters": Fraction(3, 4),
    },
    "ordinal": {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "twenty first|twenty-first": 21,
        "twenty second|twenty-second": 22,
        "twenty third|twenty-third": 23,
        "twenty fourth|twenty-fourth": 24,
        "twenty fifth|twenty-fifth": 25,
        "twenty sixth|twenty-sixth": 26,
        "twenty seventh|twenty-seventh": 27,
        "twenty eighth|twenty-eighth": 28,
        "twenty ninth|twenty-ninth": 29,
        "thirtieth": 30,
        "thirty first|thirty-first": 31,
    },
    "ordinal_tail": {"st|nd|rd|th": 1},
    "unit": {
        "minute|minutes|min|mins|minute's": "minute",
        "hour|hours|hr|hrs|h|hour's": "hour",
        "quarter of an hour|quarters of an hour|quarter hour|quarter-hour|quarters of hour"
        "|quarter hours": "quarter",
        "half hour|half-hour": "half_hour",
        "day|days|day's|d": "day",
        "week|weeks|week's|wk|wks": "week",
        "fortnight|fortnights|fortnight's": "fortnight",
        "month|months|month's": "month",
        "year|years|year's": "year",
    },
    "bare_hour": {
        "the hour|the next hour": "hour",
        "the half hour|the half-hour|the next half hour": "half_hour",
        "three quarters of an hour": "three_quarters",
    },
    "weekday": {
        "monday|monday's": 0,
        "tuesday|tuesday's": 1,
        "wednesday|wednesday's": 2,
        "thursday|thursday's": 3,
        "friday|friday's": 4,
        "saturday|saturday's": 5,
        "sunday|sunday's": 6,
    },
    "weekday_short": {
        "mon": 0,
        "tue|tues": 1,
        "wed|weds": 2,
        "thu|thur|thurs": 3,
        "fri": 4,
        "sat": 5,
        "=sun": 6,
    },
    "month": {
        "january": 1,
        "february": 2,
        "march|mar": 3,
        "april": 4,
        "may": 5,
        "june": 6,
        "july|jul": 7,
        "august": 8,
        "september": 9,
        "october|oct|oct.": 10,
        "november": 11,
        "december": 12,
    },
    "part": {
        "this morning": "today morning",
        "tonight|this evening|to-night": "today evening",
        "this afternoon|later this afternoon": "today afternoon",
        "first thing|early|first thing in the morning|early in the morning|early morning|bright and early"
        "|start of business|start of the day|start of day|early in the day": "early",
        "morning|in the morning|the morning|late morning|mid-morning|mid morning|forenoon": "morning",
        "noon|midday|mid-day|lunchtime|lunch|lunch time|noontime|lunch-time|12 noon|twelve noon": "noon",
        "afternoon|in the afternoon|the afternoon|late afternoon|after lunch|mid-afternoon|mid afternoon"
        "|late in the afternoon|early afternoon": "afternoon",
        "evening|in the evening|the evening|at night|night|the night|nights|late evening|nighttime": "evening",
        "overnight": "night",
        "midnight": "midnight",
    },
    "day": {
        "today|end of the day|end of day|eod|end of today|later today|the end of the day|the end of day"
        "|the day is out"
        "|the day's end|the day|day's end|in the course of the day|during the day|the course of the day"
        "|the same day|same day|end of the business day|the day is over|the end of today|sometime today": 0,
        "tomorrow|tmrw|tomoz|tmw|the next day|the following day|tomorrow's|2moro|end of tomorrow"
        "|end of day tomorrow"
        "|the end of tomorrow|eod tomorrow|end of the day tomorrow|tomorrow end of day|tomorrow eod": 1,
        "the day after tomorrow|day after tomorrow|the day after": 2,
    },
    "feast": {
        "christmas eve": (12, 24),
        "christmas day": (12, 25),
        "boxing day": (12, 26),
        "new year's eve": (12, 31),
        "new years eve": (12, 31),
        "new year's day|new years day": (1, 1),
    },
    "period": {
        "this week|end of the week|end of week|eow|the end of the week|the end of this week"
        "|end of this week|the week"
        "|later this week|the week is out|during the week|the week's end|week's end|the course of the week"
        "|later in the week|sometime this week|the week is over|weekend's eve|the end of week"
        "|the rest of the week": "week 0",
        "before the weekend|by the weekend|before weekend|ahead of the weekend": "before weekend",
        "the weekend|over the weekend|this weekend|at the weekend|on the weekend|weekend"
        "|the end of the weekend": "weekend",
        "next weekend": "weekend 1",
        "after the weekend|right after the weekend|straight after the weekend": "after weekend",
        "next week|the end of next week|end of next week|sometime next week|the coming week|later next week"
        "|the following week|during next week|in the next week": "week 1",
        "this month|the end of the month|end of the month|end of month|eom|the end of this month"
        "|end of this month"
        "|the month|later this month|month's end": "month 0",
        "next month|the end of next month|end of next month": "month 1",
    },
    "part_of_period": {
        "the first week of|first week of|the first half of|first half of|early on|mid way through"
        "|halfway through": "vague",
        "early|early in|start of|the start of|beginning of|the beginning of|mid|middle of|the middle of"
        "|mid-": "vague",
    },
    "week_number": {"week|wk": "week"},
    "closing": {
        "closing|closing time|we close|close|close of business|cob|the shop closes|you close|shop closes"
        "|close of trading"
        "|the shop shuts|we shut|the shop is closed|shutting|we're closed|we are closed|closing-time"
        "|shop closing"
        "|the store closes|they close|close of day": "closing",
    },
    "opening": {"we open|opening|opening time|you open|the shop opens": "opening"},
    "next": {"next": 1},
    "this": {"this|this coming|coming|this very|now on": 0},
    "clock": {"o'clock at|at": 1},
    "half_past": {"half past|half-past|half after": 30, "half": 30},
    "quarter": {"quarter|a quarter": 15},
    "after": {"past|after": 1},
    "before": {"to|till|before|of": -1},
    "minutes": {"minutes|mins|min|minute": 1},
    "o_clock": {"o'clock|oclock|o clock|sharp|hrs|hours": 1},
    "am": {"am|a.m.|a.m|in the morning": 0},
    "pm": {"pm|p.m.|p.m|in the afternoon": 12},
    "clock_tail": {"ish|-ish": 1},
    "range": {"to|or|till|until|and|through|thru": 1},
    "between": {"between|from": 1},
    "and": {"and|to|or|till|until|through|-": 1},
    "by": {
        "due|due by|deadline|due on|due at": 1,
        "just over|just under|a little over|well over|no later than|not later than|not after|roughly": 1,
        "by|before|within|in|on|at|no later than|not later than|until|till|about|around|approximately"
        "|roughly|approx"
        "|by the|before the|within the|in the|on the|at the|the|of|for|during|sometime|latest|at the latest"
        "|at latest"
        "|up to|or before|come|next|again|some time|right before|just before|shortly before|no more than"
        "|this|back"
        "|inside|inside of|less than|under|say|, |max": 1,
    },
    "clock_by": {
        "just before|right before|shortly before|latest": 1,
        "by|before|at|around|about|until|till|after|from|between|no later than|not later than|approx": 1,
    },
    "span_by": {
        "in|within|inside|in about|in the next|within the next|over the next|in under|in less than": 1
    },
    "the": {"the": 1},
    "lower": {"after|from": 1},
    "not_before": {"not before|earliest|at the earliest|no earlier than|no sooner than|not until": 1},
    "span_not": {"after|every|each|for|takes|take|took|lasts|lasted|since|at least|per|warranty": 1},
    "span_not_after": {"ago|old|warranty|late|overdue|earlier|at a time|a day|delayed|guarantee": 1},
    "past": {
        "yesterday|last week|last month|last night|last monday|last tuesday|last wednesday|last thursday"
        "|last friday"
        "|last saturday|last sunday|the day before yesterday|the other day|yesterday's|earlier today"
        "|earlier this week": 1,
    },
    "since": {"since|ever since|every|each": 1},
    "vague": {
        "after christmas|after new year|before easter|by easter": "season",
        "soon|asap|a.s.a.p.|as soon as possible|as soon as we can|as soon as i can|later|later on|sometime"
        "|some time"
        "|a few days|a couple of days|couple of days|a few hours|a couple of hours|couple of hours"
        "|a couple of weeks"
        "|a few weeks|some days|several days|one of these days|at some point|when i have time|when we have time"
        "|when i get time|when possible|whenever|eventually|shortly|in a bit|in a while|in a moment"
        "|in due course"
        "|in a few days|in a few minutes|a few minutes|a couple of minutes|a bit later|a little later"
        "|immediately"
        "|right away|straight away|promptly|quickly|as quickly as possible|at your earliest convenience"
        "|before long"
        "|in no time|in the near future|the near future|the next few days|the next couple of days"
        "|the coming days"
        "|next few days|some day|someday|any day|any time|anytime|in good time|a couple days|a couple hours"
        "|few days"
        "|few hours|the next few hours|several hours|several weeks|when i can|when we can|when there's time"
        "|a while"
        "|some other time|another day|one day|as fast as possible|urgently|urgent"
        "|the foreseeable future": "soon",
    },
    "working": {
        "working hours|working hour|business hours|business hour|working day|working days|business day"
        "|business days"
        "|workdays|workday|weekdays|weekday|work days|work day|office hours|opening hours|work hours|man hours"
        "|working time|bank days|working weeks|labour hours": "working_time",
    },
}
