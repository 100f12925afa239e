/**
 * Sentences as people type them: what of them is a filter of which the list is sure, which places and specialties they name, which they do not
 * want, and to which guides they lead. Written down before search was asked, with what is right beside each; of the first round 63 % were read so,
 * of the second 81 %, of the next 159 (from "3 attempts step 1 is any hope for me" on) 107 to the letter, with thirteen that were sure of
 * something else; of 50 after them 34, with six. A sentence with no filter has none because its words say something else than a page answers:
 * "never failed", "no more than two attempts", "I don't need H-1B".
 *
 * query | filters | names | names not wanted | topic
 */
const TABLE = `
programs that sponsor h1b in texas | h1b=yes | state=TX | | visas
no step 2 minimum family medicine california | noMinimum | specialty=family-medicine state=CA | | scores
3 attempts | attempts=3 | |  | attempts
unfilled positions fresno | unfilled | city=fresno | | unfilled
deadline december | lastDay=12 | |  | deadline
observership bakersfield | rotations | city=bakersfield | | usce
h1b or j1 psychiatry ohio | visa=yes | specialty=psychiatry state=OH | | visas
j1 OR h1b neurology | visa=yes | specialty=neurology | | visas
both j1 and h1b pediatrics texas | h1b=yes, j1=yes | specialty=pediatrics state=TX | | visas
programs not sponsoring h1b | h1b=no | |  | visas
which programs dont sponsor j1 in florida | j1=no | state=FL | | visas
programs that don't sponsor visas | |  | | visas
i dont need h1b | |  | | visas
i don't need j1 visa family medicine ohio | | specialty=family-medicine state=OH | | visas
no h1b needed | |  | | visas
h1b not required | |  | | visas
dont want j1 | |  | | visas
do not want h1b programs | |  | | visas
j1 only no h1b texas | j1=yes | state=TX | | visas
not only j1 | |  | | visas
h1b not j1 | h1b=yes | |  | visas
h1b instead of j1 im florida | h1b=yes | specialty=internal-medicine state=FL | | visas
i have green card internal medicine chicago | | city=chicago specialty=internal-medicine | | visas
green card holder no visa required texas fm | | specialty=family-medicine state=TX | | visas
f1 opt ead california | | state=CA | | visas
h1b cap exempt | |  | | visas
j1 waiver jobs texas | | state=TX | | visas
h1b without step 3 | h1b=yes | |  | visas
can i get h1b without step 3 | h1b=yes | |  | visas
do i need step 3 for h1b | |  | | visas
sin visa texas | | state=TX | | visas
programas que patrocinan visa j1 texas | j1=yes | state=TX | | visas
programas sin h1b | h1b=no | |  | visas
non us img | imgs=yes | |  | imgs
no imgs | imgs=no | |  | imgs
programs not img friendly | imgs=no | |  | imgs
img friendly programs not in new york | imgs=yes | | New York | imgs
programs for pakistani doctors | |  | |
caribbean img friendly surgery florida | imgs=yes | specialty=surgery state=FL | | imgs
fmg friendly pathology | imgs=yes | specialty=pathology | | imgs
do not have to be img | |  | | imgs
step 1 failed once texas im | attempts=2 step1 | specialty=internal-medicine state=TX | | attempts
two attempts on step 2 family medicine michigan | attempts=2 step2 | specialty=family-medicine state=MI | | attempts
more than 3 attempts | attempts=4 | |  | attempts
no more than 2 attempts | |  | | attempts
max 2 attempts psychiatry | | specialty=psychiatry | | attempts
maximum 3 attempts | |  | | attempts
within 3 attempts | attempts=3 | |  | attempts
up to 3 attempts | attempts=3 | |  | attempts
at most 2 attempts | |  | | attempts
less than 3 attempts | |  | | attempts
not 3 attempts | |  | | attempts
attempts not allowed | |  | | attempts
attempt limit 3 | |  | | attempts
limit of 3 attempts | |  | | attempts
without attempts | |  | | attempts
never failed step 1 | |  | | attempts
did not fail any step | |  | | attempts
haven't failed step 2 | |  | | attempts
not failed | |  | | attempts
no step failures | |  | | attempts
failed step 2 cs | |  | | attempts
step 2 cs failed once california | | state=CA | | attempts
step 2 cs attempt | |  | | attempts
failed step 3 | |  | | attempts
step 3 failed twice | |  | | attempts
2 attempts step 3 | |  | | attempts
failed comlex | |  | | attempts
step 1 pass step 2 failed | attempts=2 step2 | |  | attempts
1 attempt step 1 2 attempts step 2 | attempts=2 step2 | |  | attempts
passed step 1 first attempt and step 2 in third attempt | attempts=3 step2 | |  | attempts
failed step 1 three times pediatrics ny | attempts=4 step1 | specialty=pediatrics state=NY | | attempts
failed step 1 and step 2 once each | attempts=2 | |  | attempts
failed both steps | attempts=2 | |  | attempts
failed to match | |  | | unfilled
failed match 3 times | |  | | unfilled
failed oet | |  | |
failed interview | |  | |
old yog friendly neurology | years=10 | specialty=neurology | | graduation
no old graduates | |  | | graduation
not recent graduate | |  | | graduation
recent graduates only psychiatry | | specialty=psychiatry | | graduation
yog 2010 im new jersey | graduated=2010 | specialty=internal-medicine state=NJ | | graduation
year of graduation 2013 | graduated=2013 | |  | graduation
graduated 15 years ago family medicine | years=15 | specialty=family-medicine | | graduation
graduated before 2015 | |  | | graduation
graduated after 2018 | |  | | graduation
yog after 2015 | |  | | graduation
yog before 2010 | |  | | graduation
graduation year between 2010 and 2015 | |  | | graduation
more than 10 years since graduation | years=11 | |  | graduation
yog more than 5 years | years=6 | |  | graduation
over 5 years since graduation psychiatry | years=6 | specialty=psychiatry | | graduation
within 5 years of graduation | years=5 | |  | graduation
less than 5 years since graduation | years=5 | |  | graduation
not more than 5 years since graduation | years=5 | |  | graduation
5 year cutoff graduation | |  | | graduation
yog limit 5 years | years=5 | |  | graduation
no yog cut off pediatrics | noCutOff | specialty=pediatrics | | graduation
no graduation year limit im ohio | noCutOff | specialty=internal-medicine state=OH | | graduation
10 years gap | |  | |
mbbs 2009 | graduated=2009 | |  | graduation
2024 graduate | graduated=2024 | |  | graduation
step 2 ck 215 family medicine texas | score=215 | specialty=family-medicine state=TX | | scores
220 step 2 im | score=220 | specialty=internal-medicine | | scores
step 2 ck above 240 | |  | | scores
step 2 ck minimum 220 | score=220 | |  | scores
step 2 minimum below 220 | score=219 | |  | scores
step 2 ck less than 220 psych | score=219 | specialty=psychiatry | | scores
score 205 im | | specialty=internal-medicine | | scores
step 1 198 | |  | | scores
no step 1 minimum | |  | | scores
no minimum on step 1 fm texas | | specialty=family-medicine state=TX | | scores
minimum not required step 2 | noMinimum | |  | scores
no cutoff im michigan | noMinimum | specialty=internal-medicine state=MI | | scores
programs with a step 2 minimum | |  | | scores
not low score | |  | | scores
step 2 ck not required for interview | |  | | scores
without step 2 ck | |  | | scores
no step 2 score needed to apply | |  | | scores
is 210 enough for family medicine | | specialty=family-medicine | | scores
can i match with 220 and 2 attempts | attempts=2 | |  | attempts
no usce internal medicine new york | noUsce | specialty=internal-medicine state=NY | | usce
usce not mandatory | noUsce | |  | usce
usce required | |  | | usce
programs that require usce | |  | | usce
3 months usce | |  | | usce
i have no usce | noUsce | |  | usce
i have no us clinical experience psychiatry texas | noUsce | specialty=psychiatry state=TX | | usce
observership accepted as usce | |  | | usce
programs that accept observership | |  | | usce
observerships count as usce | |  | | usce
observership not accepted | |  | | usce
no observership | |  | | usce
observership fresno ca | rotations | city=fresno state=CA | | usce
externship for imgs in chicago | rotations | city=chicago | | usce
no externships | |  | | usce
deadline after november | |  | | deadline
deadline before december | |  | | deadline
deadline not december | |  | | deadline
deadline not in october | |  | | deadline
no deadline in november | |  | | deadline
deadline oct 15 | |  | | deadline
deadline dec 31 psychiatry | | specialty=psychiatry | | deadline
december deadline neurology | lastDay=12 | specialty=neurology | | deadline
deadline passed | |  | | deadline
deadline not passed texas | stillOpen | state=TX | | deadline
still open pediatrics | stillOpen | specialty=pediatrics | | deadline
open until january | |  | | deadline
deadline november or december | |  | | deadline
deadline may family medicine | | specialty=family-medicine | | deadline
not still open | |  | | deadline
no longer accepting applications | |  | | deadline
not closed yet psychiatry | stillOpen | specialty=psychiatry | | deadline
never unfilled | |  | | unfilled
no unfilled positions | |  | | unfilled
not unfilled | |  | | unfilled
filled all positions | |  | |
unfilled pediatrics 2025 | unfilled | specialty=pediatrics | | unfilled
soap 2026 pediatrics | unfilled | specialty=pediatrics | | unfilled
vacant pgy2 positions internal medicine | | specialty=internal-medicine | | unfilled
unfilled family medicine not in texas | unfilled | specialty=family-medicine | Texas | unfilled
how much does it cost to apply to 50 programs | |  | | cost
how many us letters do i need | |  | | letters
3 letters from us physicians | |  | | letters
no us letters | |  | | letters
is spanish required fresno | | city=fresno | | languages
do i have a chance with low scores | |  | | chances
fm california or texas h1b | h1b=yes | specialty=family-medicine state=CA state=TX | | visas
psychiatry new jersey or pennsylvania j1 | j1=yes | specialty=psychiatry state=NJ state=PA | | visas
j1 im california but not los angeles | j1=yes | specialty=internal-medicine state=CA | Los Angeles | visas
not california not texas fm j1 | j1=yes | specialty=family-medicine | California, Texas | visas
except ny and nj im | | specialty=internal-medicine | New Jersey, New York |
im not in ny | | specialty=internal-medicine | New York |
not psychiatry in texas | | state=TX | Psychiatry |
anything except surgery in ohio | | state=OH | General Surgery |
any specialty but not pediatrics j1 | j1=yes | | Pediatrics | visas
family medicine not community based | | specialty=family-medicine | | kind
not university programs | |  | | kind
no university based | |  | | kind
community based im michigan | kind=community | specialty=internal-medicine state=MI | | kind
university programs or community programs | |  | | kind
fm or im in texas | | specialty=family-medicine specialty=internal-medicine state=TX | |
FM OR IM in TX | | specialty=family-medicine specialty=internal-medicine state=TX | |
IM OR FM | | specialty=family-medicine specialty=internal-medicine | |
psych IN ohio | | specialty=psychiatry state=OH | |
J1 visa IN Texas | j1=yes | state=TX | | visas
IM in ME | | specialty=internal-medicine state=ME | |
FM in OK j1 | j1=yes | specialty=family-medicine state=OK | | visas
is it ok to apply with 2 attempts | attempts=2 | |  | attempts
help me find j1 psychiatry | j1=yes | specialty=psychiatry | | visas
hi i need h1b family medicine | h1b=yes | specialty=family-medicine | | visas
HI h1b | h1b=yes | state=HI | | visas
tell ME which take h1b | h1b=yes | |  | visas
j1 portland or | j1=yes | city=portland-or state=OR | | visas
j1 portland, OR | j1=yes | city=portland-or state=OR | | visas
im gary in | | specialty=internal-medicine | |
MD or DO h1b | h1b=yes | |  | visas
IMG MD j1 | imgs=yes, j1=yes | |  | visas
pa h1b im | h1b=yes | specialty=internal-medicine | | visas
h1b im pa | h1b=yes | specialty=internal-medicine state=PA | | visas
la h1b im | h1b=yes | specialty=internal-medicine | | visas
does kern medical require usce | |  | | usce
does saint agnes sponsor h1b | h1b=yes | |  | visas
which programs in fresno sponsor j1 | j1=yes | city=fresno | | visas
what is the cutoff of kern medical | |  | | scores
how many imgs at kern medical | |  | |
programs without interview fee | |  | |
no application fee | |  | | cost
pgy1 salary california | | state=CA | |
moonlighting texas | | state=TX | |
what is a good step 2 score for img | |  | | scores
list of im programs sponsoring h-1b visa in michigan | h1b=yes | specialty=internal-medicine state=MI | | visas
h1b sponsoring pathology residency programs new york | h1b=yes | specialty=pathology state=NY | | visas
any psychiatry program giving j-1 in illinois? | j1=yes | specialty=psychiatry state=IL | | visas
programs which provide H1B | h1b=yes | |  | visas
which state has most img friendly programs | imgs=yes | |  | imgs
my visa got rejected can i still apply | |  | | visas
j1 visa extension pgy4 | |  | | visas
can h4 holder apply | |  | | visas
canadian citizen needs visa? | visa=yes | |  | visas
doesn't accept h1b or j1 | h1b=no, j1=no | |  | visas
neither j1 nor h1b | |  | | visas
does not sponsor j1 and h1b texas | h1b=no, j1=no | state=TX | | visas
no visa fm texas | | specialty=family-medicine state=TX | | visas
visa not sponsored | |  | | visas
h1b is not offered | h1b=no | |  | visas
h1b isn't offered | |  | | visas
do they still sponsor h1b | h1b=yes | |  | visas
programs that used to sponsor h1b | |  | | visas
stopped sponsoring h1b | |  | | visas
will sponsor h1b for right candidate | h1b=yes | |  | visas
J-1/H-1B | visa=yes | |  | visas
J1 & H1B neurology boston | h1b=yes, j1=yes | city=boston specialty=neurology | | visas
j1 preferred over h1b | j1=yes | |  | visas
exchange visitor visa texas | j1=yes | state=TX | | visas
multiple attempts accepted im nyc | attempts=2 | city=new-york specialty=internal-medicine | | attempts
multiple attempts not accepted | |  | | attempts
no multiple attempts | |  | | attempts
only one attempt allowed | |  | | attempts
first attempt pass required | |  | | attempts
requires first attempt pass | |  | | attempts
passed all steps in first attempt | |  | | attempts
step1 2nd attempt ny psych | attempts=2 step1 | specialty=psychiatry state=NY | | attempts
step 2ck 3rd attempt | attempts=3 step2 | |  | attempts
usmle step 1 fail | attempts=2 step1 | |  | attempts
usmle fail | |  | | attempts
failed step1 twice step2ck once | attempts=3 step1 | |  | attempts
i failed step 1 once and passed step 2 on first attempt | attempts=2 step1 | |  | attempts
fail in step 2 ck pediatric florida | attempts=2 step2 | specialty=pediatrics state=FL | | attempts
step 1 failure accepted | attempts=2 step1 | |  | attempts
step 1 failure not accepted | |  | | attempts
failures not accepted texas im | | specialty=internal-medicine state=TX | | attempts
programs that don't accept failures | |  | | attempts
programs accept failed attempts family medicine | | specialty=family-medicine | | attempts
4 attempts on step 2 ck psychiatry | attempts=4 step2 | specialty=psychiatry | | attempts
one failed attempt on step 1 | attempts=2 step1 | |  | attempts
a single failure step 2 | attempts=2 step2 | |  | attempts
three failed attempts | attempts=4 | |  | attempts
five attempts | attempts=5 | |  | attempts
10 attempts | |  | | attempts
attempts on step 3 | |  | | attempts
at least 2 attempts | |  | | attempts
graduated 2005 family medicine kansas | graduated=2005 | specialty=family-medicine state=KS | | graduation
passed out in 2011 psych | graduated=2011 | specialty=psychiatry | | graduation
yog:2014 texas | graduated=2014 | state=TX | | graduation
graduation date 2016 pathology | graduated=2016 | specialty=pathology | | graduation
yog 2014-2018 | |  | | graduation
graduated in last 5 years | years=5 | |  | graduation
graduates within last 3 years only | |  | | graduation
no time limit since graduation | |  | | graduation
no limit on year of graduation peds | noCutOff | specialty=pediatrics | | graduation
no yog requirement | noCutOff | |  | graduation
yog cut off not mentioned | |  | | graduation
10+ years since graduation im florida | years=10 | specialty=internal-medicine state=FL | | graduation
20 yrs post graduation | years=20 | |  | graduation
older graduates psychiatry california | years=10 | specialty=psychiatry state=CA | | graduation
not older than 5 years | |  | |
fresh graduate without usce | noUsce | |  | usce
step 2 ck 209 psychiatry ohio | score=209 | specialty=psychiatry state=OH | | scores
scored 212 in step 2 ck | score=212 | |  | scores
my step 2 score is 218 | score=218 | |  | scores
step 2 score around 215 im | score=215 | specialty=internal-medicine | | scores
step 2 205-215 | |  | | scores
step2 between 210 and 220 | |  | | scores
ck 225 fm | score=225 | specialty=family-medicine | | scores
step 2 ck 260 surgery boston | score=260 | city=boston specialty=surgery | | scores
step 1 pass step 2 221 | score=221 | |  | scores
step 2 ck of 300 | |  | |
programs not requiring minimum step 2 | noMinimum | |  | scores
no minimum step 2 ck score psych texas | noMinimum | specialty=psychiatry state=TX | | scores
minimum score 230 programs | |  | | scores
without minimum score or attempts limit | noMinimum | |  | scores
does step 1 matter | |  | |
no step 2 ck minimum but has usce requirement | noMinimum | |  | scores
not asking for usce | noUsce | |  | usce
zero usce required fm | | specialty=family-medicine | | usce
usce preferred not required | noUsce | |  | usce
usce not necessary new mexico | noUsce | state=NM | | usce
at least 3 months of usce | |  | | usce
hands on usce required im | | specialty=internal-medicine | | usce
observership programs in houston for img | imgs=yes, rotations | city=houston | | usce
rotations required | |  | | usce
research rotation | rotations | |  | usce
electives for final year students chicago | rotations | city=chicago | | usce
telerotations accepted | |  | |
deadline in december neurology | lastDay=12 | specialty=neurology | | deadline
last date november fm texas | lastDay=11 | specialty=family-medicine state=TX | | deadline
application deadline january 2027 im | lastDay=1 | specialty=internal-medicine | | deadline
due dec 1 | |  | | deadline
deadline later than december | |  | | deadline
deadlines in nov/dec | |  | | deadline
earliest deadline | |  | | deadline
deadline extended | |  | | deadline
not past deadline psychiatry | | specialty=psychiatry | | deadline
still accepting applications family medicine california | stillOpen | specialty=family-medicine state=CA | | deadline
is it too late to apply | |  | |
programs still open but not in california | stillOpen | | California | deadline
had unfilled spots last year peds texas | unfilled | specialty=pediatrics state=TX | | unfilled
went unfilled 2024 fm | unfilled | specialty=family-medicine | | unfilled
programs that never go unfilled | |  | | unfilled
always filled programs | |  | |
community programs not university im ohio | | specialty=internal-medicine state=OH | | kind
university affiliated community programs | kind=university-affiliated | |  | kind
no imgs accepted surgery | imgs=no | specialty=surgery | | imgs
hates imgs | |  | | imgs
img unfriendly | |  | | imgs
imgs not accepted california | imgs=no | state=CA | | imgs
doesn't take fmg psychiatry | imgs=no | specialty=psychiatry | | imgs
only us graduates | |  | | graduation
non-img | |  | | imgs
avoid new york and new jersey im j1 | j1=yes | specialty=internal-medicine | New Jersey, New York | visas
anywhere but california or texas fm | | specialty=family-medicine | California, Texas |
im without california | | specialty=internal-medicine | California |
not in the south | |  | |
outside the us | |  | |
texas and not houston psych | | specialty=psychiatry state=TX | Houston |
im/fm in fl | | specialty=family-medicine specialty=internal-medicine state=FL | |
peds or neuro in ma or ct | | specialty=neurology specialty=pediatrics state=CT | |
psych in ma | | specialty=psychiatry state=MA | |
fm in la | | specialty=family-medicine state=LA state=los-angeles | |
im in de | | specialty=internal-medicine state=DE | |
im in co with h1b | h1b=yes | specialty=internal-medicine | | visas
IM in CO with h1b | h1b=yes | specialty=internal-medicine state=CO | | visas
hi, im from india need j1 | j1=yes | |  | visas
im from pakistan looking for psychiatry | | specialty=psychiatry | |
I'm from nigeria, h1b | h1b=yes | |  | visas
Im an img | imgs=yes | |  | imgs
im interested in family medicine ohio j1 | j1=yes | specialty=family-medicine state=OH | | visas
ok with 2 attempts? | attempts=2 | |  | attempts
me and my wife couples match | |  | | rank
j1 OR texas | j1=yes | state=TX | | visas
do u sponsor visa | visa=yes | |  | visas
do you take old graduates in psychiatry | years=10 | specialty=psychiatry | | graduation
is there any im program without interview in chicago | | city=chicago specialty=internal-medicine | | interviews
what programs take imgs in fresno | imgs=yes | city=fresno | | imgs
how many programs sponsor h1b in texas | h1b=yes | state=TX | | visas
how to get j1 | |  | | visas
why do programs not sponsor h1b | |  | | visas
difference between j1 and h1b | |  | | visas
what happens if i fail step 2 | |  | | attempts
should i take step 3 with 210 step 2 | |  | | scores
can i apply without ecfmg certificate | |  | | certificate
ecfmg certified required by when | |  | | certificate
3 attempts step 1 is any hope for me | attempts=3 step1 |  |  | attempts
i failed step1 one time and step2 one time, who will take me | attempts=2 |  |  | attempts
programs that sponsor h1b in texas internal medicine | h1b=yes | specialty=internal-medicine state=TX |  | visas
old graduate friendly michigan | years=10 | state=MI |  | graduation
do they take doctors with gap 10 years |  |  |  | graduation
i am graduated 2009 from pakistan any program accept me | graduated=2009 |  |  | graduation
please help step 2 ck 209 low score need j1 visa | j1=yes, score=209 |  |  | scores
which hospitals give h1 visa | h1b=yes |  |  | visas
h1 visa sponsor psychiatry new jersey | h1b=yes | specialty=psychiatry state=NJ |  | visas
visa sponsership pediatrics michigan | visa=yes | specialty=pediatrics state=MI |  | visas
does kern medical sponsor j1 | j1=yes |  |  | visas
does kaweah health accept IMG | imgs=yes |  |  | imgs
programs that take img without us clinical experience | imgs=yes, noUsce |  |  | imgs
i have no usce can i match | noUsce |  |  | usce
i dont have us clinical experience, is it must |  |  |  | usce
no USLOR which programs |  |  |  | letters
how many letters of recommendation i need |  |  |  | letters
without ecfmg certificate at time of application |  |  |  | certificate
i am waiting ecfmg certification |  |  |  | certificate
programs who accept 4 attempts in step 2 ck | attempts=4 step2 |  |  | attempts
failed step 2 ck two times, passed third time. florida im | attempts=3 step2 | specialty=internal-medicine state=FL |  | attempts
i never failed any exam but score 210 |  |  |  | attempts
no attempts allowed programs? |  |  |  | attempts
accept only first attempt |  |  |  | attempts
programs not accepting attempts |  |  |  | attempts
is there limit of attempts in arizona |  | state=AZ |  | attempts
unlimited attempts psychiatry |  | specialty=psychiatry |  | attempts
attempt friendly pathology |  | specialty=pathology |  | attempts
low score friendly internal medicine new york |  | specialty=internal-medicine state=NY |  | scores
score 200 step 2 | score=200 |  |  | scores
my step2ck is 214 | score=214 |  |  | scores
step 2 : 221 family medicine illinois | score=221 | specialty=family-medicine state=IL |  | scores
ck 198 first attempt psychiatry | score=198 | specialty=psychiatry |  | scores
i got 207 in ck which programs can i apply | score=207 |  |  | scores
scored below 215 step 2 ck neurology | score=214 | specialty=neurology |  | scores
minimum step 2 score 220 or less |  |  |  | scores
step 1 score 192 programs |  |  |  | scores
do programs look at step 1 score still |  |  |  | scores
without step 2 ck result apply |  |  |  | scores
step 2 ck not yet taken |  |  |  | scores
step 3 not done yet h1b possible? |  |  |  | visas
h1b programs which do not want step 3 | h1b=yes |  |  | visas
j1 visa denied what now |  |  |  | visas
my visa was rejected |  |  |  | visas
i am us citizen graduated in caribbean |  |  |  | graduation
green card img no visa needed california fm | imgs=yes | specialty=family-medicine state=CA |  | imgs
i need visa sponsorship ohio im | visa=yes | specialty=internal-medicine state=OH |  | visas
we dont sponsor any visa |  |  |  | visas
programs dont sponsor visas |  |  |  | visas
only j1 not h1b new mexico | j1=yes | state=NM |  | visas
h1b or j1 both ok pathology | visa=yes | specialty=pathology |  | visas
h1b but not in new york | h1b=yes |  | New York | visas
except texas, any state with h1b | h1b=yes |  | Texas | visas
spanish speaking doctors needed fresno |  | city=fresno |  | languages
i speak punjabi hindi which program |  |  |  | languages
hmong speaking residency central california |  | region=central-valley |  | languages
yog 2008 neurology | graduated=2008 | specialty=neurology |  | graduation
year of graduation 2005 psychiatry texas | graduated=2005 | specialty=psychiatry state=TX |  | graduation
graduated 12 years ago | years=12 |  |  | graduation
15 years since graduation is too much? | years=15 |  |  | graduation
no cutoff graduation year new jersey im | noCutOff | specialty=internal-medicine state=NJ |  | graduation
programs without year of graduation limit | noCutOff |  |  | graduation
graduation within last 5 years only |  |  |  | graduation
im a fresh graduate 2026 |  |  |  | graduation
older img family medicine arizona | years=10 | specialty=family-medicine state=AZ |  | graduation
i finished medical school in 2011 | graduated=2011 |  |  | graduation
passed out 2013 batch | graduated=2013 |  |  | graduation
gap after graduation |  |  |  | graduation
long gap in clinical practice |  |  |  | graduation
externship los angeles | rotations | city=los-angeles |  | usce
clinical rotations for imgs sacramento | rotations | city=sacramento |  | usce
hands on experience for foreign graduate | imgs=yes |  |  | usce
can i do observership in fresno free | rotations | city=fresno |  | usce
do observerships count as usce |  |  |  | usce
usce required 3 months |  |  |  | usce
does research count as usce |  |  |  | usce
deadline passed? |  |  |  | deadline
which programs still open december | stillOpen |  |  | deadline
late application still accepting internal medicine | stillOpen | specialty=internal-medicine |  | deadline
applications deadline january psychiatry | lastDay=1 | specialty=psychiatry |  | deadline
last date to apply family medicine texas |  | specialty=family-medicine state=TX |  | deadline
programs closing in november | lastDay=11 |  |  | deadline
soap programs internal medicine | unfilled | specialty=internal-medicine |  | unfilled
how soap works |  |  |  | unfilled
programs that went unfilled 2026 psychiatry | unfilled | specialty=psychiatry |  | unfilled
programs always fill |  |  |  |
no interviews yet what should i do |  |  |  | interviews
zero interviews november panic |  |  |  | interviews
i have only 1 interview |  |  |  | interviews
what to ask in interview about visa |  |  |  | interviews
community hospital programs ohio fm | kind=community | specialty=family-medicine state=OH |  | kind
university programs that take imgs | imgs=yes, kind=university |  |  | imgs
not university program |  |  |  |
how much cost apply 100 programs |  |  |  | cost
how many program should i apply with low score |  |  |  | howMany
what is gold signal |  |  |  | signals
personal statement about failure |  |  |  | statement
couple match with wife |  |  |  | rank
write email to coordinator about visa |  |  |  | asking
my chances with 205 and 2 attempts | attempts=2 |  |  | chances
easiest specialty for old img |  |  |  | specialties
ptal letter california needed? |  | state=CA |  | license
prelim surgery year then im |  | specialty=internal-medicine specialty=surgery |  | preliminary
img not accepted | imgs=no |  |  | imgs
does not take foreign doctors | imgs=no |  |  | imgs
takes only american graduates |  |  |  | graduation
i did 3 attempt in step1 but pass step2 first time family medicine | attempts=3 step1 | specialty=family-medicine |  | attempts
my step 1 is fail one attempt any im program in michigan | attempts=2 step1 | specialty=internal-medicine state=MI |  | attempts
passed step 1 on 4th try | attempts=4 step1 |  |  | attempts
how eras works |  |  |  | eras
how nrmp match works for img |  |  |  | imgs
how step 3 works |  |  |  | step3
how h1b works |  |  |  | visas
how does j1 waiver work in california |  | state=CA |  | visas
gap of 7 years since graduation | years=7 |  |  | graduation
i have 6 year gap after medical school |  |  |  | graduation
career gap explain |  |  |  | graduation
completed mbbs in 2010 | graduated=2010 |  |  | graduation
finished med school 2015 need visa | graduated=2015, visa=yes |  |  | graduation
medical school graduation 2012 pathology | graduated=2012 | specialty=pathology |  | graduation
old imgs internal medicine florida | years=10 | specialty=internal-medicine state=FL |  | graduation
is old img have chance | years=10 |  |  | chances
late application accepted psychiatry? |  | specialty=psychiatry |  | deadline
late applications family medicine ohio |  | specialty=family-medicine state=OH |  | deadline
applications still accepted pediatrics | stillOpen | specialty=pediatrics |  | deadline
uslor required? |  |  |  | letters
how many us lor needed psychiatry |  | specialty=psychiatry |  | letters
two us lors enough |  |  |  | letters
couples matching |  |  |  | rank
community hospital programs california | kind=community | state=CA |  | kind
community based programs psychiatry | kind=community | specialty=psychiatry |  | kind
community hospital residencies new jersey fm | kind=community | specialty=family-medicine state=NJ |  | kind
hands-on experience required |  |  |  | usce
hands on clinical experience texas |  | state=TX |  | usce
us hands on experience not required | noUsce |  |  | usce
does not take foreign medical graduates | imgs=no |  |  | imgs
dont accept foreign doctors new york | imgs=no | state=NY |  | imgs
foreign trained doctors accepted | imgs=yes |  |  | imgs
step 2 ck result awaited |  |  |  | scores
step 2 ck not done can i apply |  |  |  | scores
step 2 pending |  |  |  | scores
what are chances with 3 attempts |  |  |  | chances
which specialty easy for low score |  |  |  | specialties
best specialty for img with attempts |  |  |  | specialties
easy specialty for h1b |  |  |  | specialties
programs in arizona or nevada that take 2 attempts | attempts=2 | state=AZ state=NV |  | attempts
step 2 ck 230 with one attempt | score=230 |  |  | scores
sponsor J1 only not H1B family medicine oregon | j1=yes | specialty=family-medicine state=OR |  | visas
h1b after j1 possible? |  |  |  | visas
i hold green card |  |  |  | visas
on h4 visa can i get residency |  |  |  | visas
sir i have 2 attempts in step 1 and 1 attempt in step 2, score 216, please suggest | attempts=2 step1 |  |  | attempts
i want to know which program take old graduate 2007 | graduated=2007 |  |  | graduation
is there any hope with step 2 score 201 | score=201 |  |  | scores
programs accepting 198 step 2 ck internal medicine | score=198 | specialty=internal-medicine |  | scores
program with no cutoff of score and no cutoff of graduation | noCutOff, noMinimum |  |  | scores
not require us clinical experience pediatrics texas | noUsce | specialty=pediatrics state=TX |  | usce
do you need usce for psychiatry |  | specialty=psychiatry |  | usce
which states are img friendly |  |  |  | imgs
most img friendly state |  |  |  | imgs
hospital which gives observership to foreign doctor in california | imgs=yes, rotations | state=CA |  | usce
free observership chicago | rotations | city=chicago |  | usce
my usce is only 1 month is it enough |  |  |  | usce
i am on b1 visa can i apply |  |  |  | visas
is h1b better than j1 |  |  |  | visas
who sponsor h1b without step 3 neurology | h1b=yes | specialty=neurology |  | visas
i will not need visa |  |  |  | visas
need no visa permanent resident |  |  |  | visas
programs that do not ask for step 3 |  |  |  | visas
deadline over but still want to apply |  |  |  | deadline
extended deadline programs |  |  |  | deadline
is it too late to apply in december |  |  |  | deadline
can i apply after november |  |  |  | deadline
unfilled seats last year family medicine | unfilled | specialty=family-medicine |  | unfilled
program with many unfilled spots texas | unfilled | state=TX |  | unfilled
i did not match 3 times |  |  |  | unfilled
soap list neurology | unfilled | specialty=neurology |  | unfilled
when is soap week |  |  |  | unfilled
letter from home country accepted? |  |  |  | letters
do they accept foreign letters |  |  |  | letters
no research no publication |  |  |  | 
how many interviews to match |  |  |  | interviews
will they call me for interview |  |  |  | interviews
step 1 fail step 2 240 im new york | attempts=2 step1, score=240 | specialty=internal-medicine state=NY |  | attempts
pass all steps first attempt low score |  |  |  | attempts
single attempt only programs |  |  |  | attempts
double attempt accepted | attempts=2 |  |  | attempts
two failures psychiatry arizona | attempts=3 | specialty=psychiatry state=AZ |  | attempts
4 failed attempts total | attempts=5 |  |  | attempts
medical graduate of 2006 want family medicine in central valley | graduated=2006 | region=central-valley specialty=family-medicine |  | graduation
9 yrs since graduation ohio | years=9 | state=OH |  | graduation
no limit of graduation year | noCutOff |  |  | graduation
graduation limit 3 years programs | years=3 |  |  | graduation
university affiliated programs new york im | kind=university-affiliated | specialty=internal-medicine state=NY |  | kind
academic programs with j1 pathology | j1=yes, kind=university | specialty=pathology |  | kind
no community programs only university surgery |  | specialty=surgery |  | kind
spanish required? |  |  |  | languages
is oet required for application |  |  |  | certificate
how to write personal statement with gap |  |  |  | statement
cheap way to apply eras |  |  |  | cost
`;

/** A sentence with what it is to be read as: filters and names in the order of the alphabet. */
export type SentenceCase = { query: string; filters: string; names: string; without: string; topic: string };

/** One a line. */
export const SENTENCES: readonly SentenceCase[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [query = "", filters = "", names = "", without = "", topic = ""] = line
      .split("|")
      .map((part) => part.trim());
    return { query, filters, names, without, topic };
  });
