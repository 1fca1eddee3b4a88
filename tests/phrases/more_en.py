"""More English sentences said on Friday 20 November 2026 at 15:20: rarer ways to say a time."""

CASES = """
call in about an hour | 20 16:20 | call_back
call in roughly 20 minutes | 20 15:40 | call_back
call in just over an hour | 20 16:20 | call_back
call within the next half hour | 20 15:50 | call_back
call in an hour or so | 20 16:20 | call_back
call in under an hour | 20 16:20 | call_back
call in 30m | 20 15:50 | call_back
call in 1.5h | 20 16:50 | call_back
call in 1:30 hours | 20 16:50 | call_back
call at 16.30 | 20 16:30 | call_back
call at 5:15 | 20 17:15 | call_back
call at 5.15pm | 20 17:15 | call_back
call at 5 in the afternoon | 20 17:00 | call_back
call at 10 in the morning | 21 10:00 | call_back | rolled
call by noon | 21 12:00 | call_back | rolled
call by midday | 21 12:00 | call_back | rolled
call by lunchtime | 21 12:00 | call_back | rolled
call by lunch tomorrow | 21 12:00 | call_back
call at five thirty | 20 17:30 | call_back
call at four fifteen | 20 16:15 | call_back
call by four thirty | 20 16:30 | call_back
call five-ish | 20 17:00 | call_back
call around fivish | 20 17:00 | call_back
call at 5 sharp | 20 17:00 | call_back
call at 17h | 20 17:00 | call_back
call at 17.00 hrs | 20 17:00 | call_back
call at 1700 hours | 20 17:00 | call_back
call at midnight | 20 24:00 | call_back
call by 6 this evening | 20 18:00 | call_back
call at 8 tonight | 20 20:00 | call_back
call tomorrow night | 21 22:00 | call_back
call tomorrow evening at 7 | 21 19:00 | call_back
call tomorrow 10am | 21 10:00 | call_back
call tomorrow 10-11 | 21 11:00 | call_back
call tomorrow between 10 and 12 | 21 12:00 | call_back
call tomorrow at noon | 21 12:00 | call_back
call tomorrow by close | 21 14:00 | call_back
call tomorrow by end of day | 21 14:00 | call_back
call by close of business Monday | 23 18:00 | call_back
call COB Monday | 23 18:00 | call_back
call EOD tomorrow | 21 14:00 | call_back
call by Monday EOD | 23 18:00 | call_back
call by Monday noon at the latest | 23 12:00 | call_back
call no later than Monday 10 am | 23 10:00 | call_back
call no later than noon on Monday | 23 12:00 | call_back
call Mon 10:00 | 23 10:00 | call_back
call Mon. | 23 18:00 | call_back
call on Mon | 23 18:00 | call_back
call Tue 24 Nov | 24 18:00 | call_back
call Tuesday 24 November | 24 18:00 | call_back
call Tuesday the 24th | 24 18:00 | call_back
call Tuesday the 24th at 10 | 24 10:00 | call_back
call Tuesday 24/11 10:00 | 24 10:00 | call_back
call Nov 24 | 24 18:00 | call_back
call 24 Nov 10am | 24 10:00 | call_back
call 24th of November | 24 18:00 | call_back
call on the 24th | 24 18:00 | call_back
call by the twenty-fourth | 24 18:00 | call_back
call by Dec 1st, noon | 12-01 12:00 | call_back
call by December 1 | 12-01 18:00 | call_back
call by 1 December 2026 | 12-01 18:00 | call_back
call a week on Wednesday | 12-02 18:00 | call_back
call a week from Wednesday | 12-02 18:00 | call_back
call a week from today | 27 18:00 | call_back
call a week today | 27 18:00 | call_back
call two days from now | 22 15:20 | call_back
call an hour from now | 20 16:20 | call_back
call 2 hours from now | 20 17:20 | call_back
call 30 minutes from now | 20 15:50 | call_back
call tomorrow week | 28 14:00 | call_back
call Monday in two weeks | 12-07 18:00 | call_back
call early next week | - | call_back | vague
call late next week | 28 14:00 | call_back
call mid next week | - | call_back | vague
call sometime next week | 28 14:00 | call_back
call by the end of next week | 28 14:00 | call_back
call end of month | 30 18:00 | call_back
call next month | 12-31 18:00 | call_back
call over the weekend | 21 14:00 | call_back
call on the weekend | 21 14:00 | call_back
call on Saturday morning | 21 12:00 | call_back
call Saturday before noon | 21 12:00 | call_back
call Saturday by closing | 21 14:00 | call_back
call on or before Tuesday | 24 18:00 | call_back
call by Tuesday or Wednesday | 25 18:00 | call_back
call Tuesday/Wednesday | 25 18:00 | call_back
call Mon-Wed | 25 18:00 | call_back
call Tuesday through Thursday | 26 18:00 | call_back
call today or tomorrow | 21 14:00 | call_back
call by tonight | 20 22:00 | call_back
call in the evening | 20 22:00 | call_back
call in the afternoon | 20 18:00 | call_back
call in the morning | 21 12:00 | call_back | rolled
call during the afternoon | 20 18:00 | call_back
call in the course of the day | 20 18:00 | call_back
call during the day | 20 18:00 | call_back
call some time today | 20 18:00 | call_back
call within a day | 21 15:20 | call_back
call within a week | 27 15:20 | call_back
call within the week | 21 14:00 | call_back
call within the day | 20 18:00 | call_back
call within 2-3 hours | 20 18:20 | call_back
call in two to three hours | 20 18:20 | call_back
call in a half hour | 20 15:50 | call_back
call in a day and a half | 22 03:20 | call_back
call in 6 months | 2027-05-20 15:20 | call_back
call the day after tomorrow | 22 24:00 | call_back
call in three days at noon | 23 12:00 | call_back
call in 3 days by 10 | 23 10:00 | call_back
call in two weeks on Monday | 12-07 18:00 | call_back
"""
