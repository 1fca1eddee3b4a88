"""English sentences said on Friday 20 November 2026 at 15:20, and what they mean."""

CASES = """
call in an hour | 20 16:20 | call_back
call within the hour | 20 16:20 | call_back
call within an hour | 20 16:20 | call_back
call back in 45 minutes | 20 16:05 | call_back
call back in forty-five minutes | 20 16:05 | call_back
call in twenty minutes | 20 15:40 | call_back
call in half an hour | 20 15:50 | call_back
call in a quarter of an hour | 20 15:35 | call_back
call in three quarters of an hour | 20 16:05 | call_back
call in an hour and a half | 20 16:50 | call_back
call in one and a half hours | 20 16:50 | call_back
call in two and a half hours | 20 17:50 | call_back
call in 1.5 hours | 20 16:50 | call_back
call in 1h30 | 20 16:50 | call_back
call in 1h 30m | 20 16:50 | call_back
call in 2h | 20 17:20 | call_back
call in 2 hrs | 20 17:20 | call_back
call in an hour or two | 20 17:20 | call_back
call in one to two hours | 20 17:20 | call_back
call in 1-2 hours | 20 17:20 | call_back
call in the next hour | 20 16:20 | call_back
call within the next two hours | 20 17:20 | call_back
ready within 24 hours | 21 15:20 | ready
ready within 48h | 22 15:20 | ready
ready in two days | 22 15:20 | ready
ready within two days | 22 15:20 | ready
ready in 3 to 5 days | 25 15:20 | ready
ready in two days' time | 22 15:20 | ready
ready in a week | 27 15:20 | ready
ready in a week's time | 27 15:20 | ready
ready in a fortnight | 12-04 15:20 | ready
ready in two weeks | 12-04 15:20 | ready
ready in a month | 12-20 15:20 | ready
ready in a day or two | 22 15:20 | ready
ready in a few days | - | ready | vague
ready in a couple of days | - | ready | vague
call at 4 | 20 16:00 | call_back
call at 4pm | 20 16:00 | call_back
call at 4 pm | 20 16:00 | call_back
call at 4 p.m. | 20 16:00 | call_back
call at 4:30 | 20 16:30 | call_back
call at 4:30pm | 20 16:30 | call_back
call at 16:30 | 20 16:30 | call_back
call at 1630 | 20 16:30 | call_back
call at four o'clock | 20 16:00 | call_back
call at 4 o'clock | 20 16:00 | call_back
call at half past four | 20 16:30 | call_back
call at half four | 20 16:30 | call_back
call at quarter past four | 20 16:15 | call_back
call at a quarter past four | 20 16:15 | call_back
call at quarter to five | 20 16:45 | call_back
call at ten past four | 20 16:10 | call_back
call at ten to five | 20 16:50 | call_back
call at twenty to five | 20 16:40 | call_back
call at five minutes to five | 20 16:55 | call_back
call at twenty-five past four | 20 16:25 | call_back
call at 9 | 21 09:00 | call_back | rolled
call at 9am | 21 09:00 | call_back | rolled
call at three | 21 15:00 | call_back | rolled doubt=am_pm
call by 5 | 20 17:00 | call_back
call by five | 20 17:00 | call_back
call before 5 | 20 17:00 | call_back
call around 5 | 20 17:00 | call_back
call between 4 and 5 | 20 17:00 | call_back
call between four and five | 20 17:00 | call_back
call 4-5pm | 20 17:00 | call_back
call from 4 to 5 | 20 17:00 | call_back
call at noon | 21 12:00 | call_back | rolled
call by noon tomorrow | 21 12:00 | call_back
call tomorrow | 21 14:00 | call_back
call tomorrow at 11 | 21 11:00 | call_back
call tomorrow at 11 am | 21 11:00 | call_back
call tomorrow morning | 21 12:00 | call_back
call tomorrow before noon | 21 12:00 | call_back
call tomorrow afternoon | 21 14:00 | call_back
call by 10 tomorrow morning | 21 10:00 | call_back
call first thing tomorrow | 21 10:00 | call_back
call first thing in the morning | 21 10:00 | call_back
call early tomorrow | 21 10:00 | call_back
call the day after tomorrow at 11 | 22 11:00 | call_back
call this afternoon | 20 18:00 | call_back
call tonight | 20 22:00 | call_back
call tonight at 8 | 20 20:00 | call_back
call this evening | 20 22:00 | call_back
call today | 20 18:00 | call_back
call later today | 20 18:00 | call_back
call by end of day | 20 18:00 | call_back
call by EOD | 20 18:00 | call_back
call by the end of the day | 20 18:00 | call_back
call before we close | 20 18:00 | call_back
call before closing | 20 18:00 | call_back
call by close of business | 20 18:00 | call_back
call before closing tomorrow | 21 14:00 | call_back
call by end of day Monday | 23 18:00 | call_back
call by the end of the week | 21 14:00 | call_back
call this week | 21 14:00 | call_back
call before the weekend | 20 18:00 | call_back | doubt=before_weekend
call after the weekend | 23 18:00 | call_back
call next week | 28 14:00 | call_back
call Tuesday next week | 24 18:00 | call_back
call next week on Tuesday | 24 18:00 | call_back
call in week 48 | 28 14:00 | call_back
call by the end of the month | 30 18:00 | call_back
call Monday | 23 18:00 | call_back
call on Monday | 23 18:00 | call_back
call Monday at 10 | 23 10:00 | call_back
call on Monday at 10am | 23 10:00 | call_back
call Monday morning | 23 12:00 | call_back
call Monday afternoon | 23 18:00 | call_back
call Monday evening | 23 22:00 | call_back
call Monday noon | 23 12:00 | call_back
call Monday before lunch | 23 12:00 | call_back
call midday Monday | 23 12:00 | call_back
call Monday or Tuesday | 24 18:00 | call_back
call between Monday and Wednesday | 25 18:00 | call_back
call this coming Tuesday | 24 18:00 | call_back
call next Saturday | 28 14:00 | call_back | doubt=next_weekday
call next Tuesday at 10 | 24 10:00 | call_back
call Friday | 20 18:00 | call_back | doubt=weekday_today
call Friday at 10 | 27 10:00 | call_back | doubt=weekday_today
ready on the 3rd of December | 12-03 18:00 | ready
ready 3rd December | 12-03 18:00 | ready
ready December 3 | 12-03 18:00 | ready
ready December 3rd at 3pm | 12-03 15:00 | ready
ready Dec 3 | 12-03 18:00 | ready
ready on the 3rd | 12-03 18:00 | ready
ready by the 3rd at noon | 12-03 12:00 | ready
ready on Thursday the 3rd | 12-03 18:00 | ready
ready on Thursday, December 3 at 10 | 12-03 10:00 | ready
ready by 3/12 | 12-03 18:00 | ready
ready 2026-12-03 | 12-03 18:00 | ready
ready third of December | 12-03 18:00 | ready
ready by Christmas Eve | 12-24 18:00 | ready
ready on February 30 | - | ready | odd
call soon | - | call_back | vague
call later | - | call_back | vague
call ASAP | - | call_back | vague
call when I have time | - | call_back | vague
call one of these days | - | call_back | vague
ready in 2 business days | - | ready | vague
ready within 8 working hours | - | ready | vague
shuts down after 10 minutes | - | -
handed in two days ago | - | -
was here yesterday at 3 | - | -
not before Monday | - | -
every Friday | - | -
diagnosed by Monday | 23 18:00 | diagnosis
diagnosis within two days | 22 15:20 | diagnosis
we will look at it by Tuesday noon | 24 12:00 | diagnosis
done by Thursday | 26 18:00 | ready
can be picked up Saturday at noon | 21 12:00 | ready
pick up at 5 | 20 17:00 | ready
you will hear from us by Monday | 23 18:00 | next_word
we'll let you know by tomorrow noon | 21 12:00 | next_word
quote by Tuesday | 24 18:00 | quote
email a quote by Tuesday | 24 18:00 | quote | channel=email
text Marie by 5 | 20 17:00 | message | channel=sms customer=c4
email Åse before closing | 20 18:00 | message | channel=email customer=c5
call Whitfield about the battery in an hour | 20 16:20 | call_back | about=the_battery customer=c6
call Tom at 5 regarding the invoice | 20 17:00 | call_back | about=the_invoice customer=c6
call about the price tomorrow | 21 14:00 | call_back | about=the_price
part arrives Wednesday | 25 18:00 | part
follow up on Monday | 23 18:00 | follow_up
#1042 ready Friday at 5pm if the part arrives | 20 17:00 | ready | job=j1 customer=c1 reservation=if_the_part_arrives
if the part arrives, ready Friday at 5pm | 20 17:00 | ready | reservation=if_the_part_arrives
ready Monday provided the screen arrives | 23 18:00 | ready | reservation=provided_the_screen_arrives
job 1038 ready tomorrow | 21 14:00 | ready | job=j2 customer=c3
order no. 1038 ready by noon tomorrow | 21 12:00 | ready | job=j2 customer=c3
text Holm when the screen is on | - | message | agreement customer=c4
she wants to see it running #1042 | - | - | agreement job=j1
call, don't text #1042 | - | - | agreement job=j1
price limit 1800 #1042 | - | - | price=1800 job=j1
max 1,800 kr #1042 | - | - | price=1800 job=j1
do not touch the D drive #1042 | - | - | agreement job=j1
tomorrow we call Holm at 11 | 21 11:00 | call_back | customer=c4
I promised Tom a call by 5 | 20 17:00 | call_back | customer=c6
call Hansen at 5 | 20 17:00 | call_back | doubt=several_customers customer=-
ring Tom's phone in ten minutes | 20 15:30 | call_back | customer=c6
"""
