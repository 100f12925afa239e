/**
 * Queries as visitors type them, each with the records of which one has to be among the first three finds. Written
 * from what people call these places, not from what the search can do. A record is "kind:id"; of programs several may
 * be as good.
 */
const TABLE = `
fresno | city:fresno
frenso | city:fresno
fresn | city:fresno
freson | city:fresno
frezno | city:fresno
fersno | city:fresno
fresno ca | city:fresno
fresno california | city:fresno
fresno county | county:fresno-county
ucsf fresno | sponsor:ucsf-fresno
fresno ucsf | sponsor:ucsf-fresno
ucsf frenso | sponsor:ucsf-fresno
uscf fresno | sponsor:ucsf-fresno
crmc | sponsor:ucsf-fresno
community regional | sponsor:ucsf-fresno
community regional medical center fresno | sponsor:ucsf-fresno
bakersfield | city:bakersfield
bakersfeild | city:bakersfield
bakers field | city:bakersfield
bakersfiled | city:bakersfield
bakerfield | city:bakersfield
bakersf | city:bakersfield
bako | city:bakersfield
visalia | city:visalia
visallia | city:visalia
vislia | city:visalia
visalya | city:visalia
vizalia | city:visalia
modesto | city:modesto
modasto | city:modesto
modeso | city:modesto
stockton | city:stockton
stocton | city:stockton
stokton | city:stockton
stockten | city:stockton
merced | city:merced
mersed | city:merced
mercd | city:merced
madera | city:madera
medera | city:madera
hanford | city:hanford
hanferd | city:hanford
tulare | city:tulare
tulary | city:tulare
porterville | city:porterville
portervile | city:porterville
reedley | city:reedley
french camp | city:french-camp
frenchcamp | city:french-camp
sacremento | city:sacramento
sacramneto | city:sacramento
sac | city:sacramento
riversde | city:riverside
san bernadino | city:san-bernardino
san bernardino | city:san-bernardino
sanbernardino | city:san-bernardino
loma linda | city:loma-linda | sponsor:loma-linda-university-health
lomalinda | city:loma-linda | sponsor:loma-linda-university-health
palm spings | city:palm-springs
rancho mirage | city:rancho-mirage
el centro | city:el-centro
la | city:los-angeles
los angelos | city:los-angeles
losangeles | city:los-angeles
los angles | city:los-angeles
san fran | city:san-francisco
sf | city:san-francisco
san fransisco | city:san-francisco
san deigo | city:san-diego
sandiego | city:san-diego
san jose | city:san-jose
santa anna | city:santa-ana
pheonix | city:phoenix
phoneix | city:phoenix
feenix | city:phoenix
tuscon | city:tucson
tucsan | city:tucson
tooson | city:tucson
flagstaf | city:flagstaff
yuma | city:yuma
albuquerque | city:albuquerque
albuqerque | city:albuquerque
alburquerque | city:albuquerque
albakerky | city:albuquerque
abq | city:albuquerque
las cruses | city:las-cruces
espanola | city:espanola
española | city:espanola
shiprok | city:shiprock
el paso | city:el-paso
elpaso | city:el-paso
el passo | city:el-paso
mcallen | city:mcallen
mc allen | city:mcallen
mcalen | city:mcallen
makalen | city:mcallen
edinburgh | city:edinburg
harlington | city:harlingen
harlengen | city:harlingen
weslaco | city:weslaco
laredo | city:laredo
loredo | city:laredo
lubbok | city:lubbock
lubock | city:lubbock
amarilo | city:amarillo
odesa | city:odessa
huston | city:houston
houstan | city:houston
dalas | city:dallas
ft worth | city:fort-worth
fort worth | city:fort-worth
fortworth | city:fort-worth
san antonio | city:san-antonio
san antonyo | city:san-antonio
corpus | city:corpus-christi
corpus cristi | city:corpus-christi
galvaston | city:galveston
wichita falls | city:wichita-falls
central valley | region:central-valley
centrel valley | region:central-valley
centralvalley | region:central-valley
the valley | region:central-valley
san joaquin valley | region:central-valley
inland empire | region:inland-empire
inland empier | region:inland-empire
inlandempire | region:inland-empire
ie | region:inland-empire
rgv | region:texas-border-west
rio grande valley | region:texas-border-west | sponsor:ut-rio-grande-valley
rio grand valley | region:texas-border-west | sponsor:ut-rio-grande-valley
south texas | region:texas-border-west | sponsor:south-texas-health-system-gme-consortium
west texas | region:texas-border-west
sacramento valley | region:sacramento-valley
coachella | region:inland-empire
bay area | region:other-california
arizona | state:AZ
az | state:AZ
new mexico | state:NM
texas | state:TX
tx | state:TX
california | state:CA
californa | state:CA
kern county | county:kern-county
kern | sponsor:kern-medical | county:kern-county
kern medical | sponsor:kern-medical
kern medical center | sponsor:kern-medical
kern hospital | sponsor:kern-medical
kmc | sponsor:kern-medical
kern im | program:kern-medical-internal-medicine-bakersfield
kern internal medicine | program:kern-medical-internal-medicine-bakersfield
kern psych | program:kern-medical-psychiatry-bakersfield
kern psychiatry | program:kern-medical-psychiatry-bakersfield
psychiatry kern | program:kern-medical-psychiatry-bakersfield
kern obgyn | program:kern-medical-obstetrics-gynecology-bakersfield
kern ob gyn | program:kern-medical-obstetrics-gynecology-bakersfield
kern er | program:kern-medical-emergency-medicine-bakersfield
kern fm | program:kern-medical-family-medicine-bakersfield | program:rio-bravo-family-medicine-bakersfield
rio bravo | program:rio-bravo-family-medicine-bakersfield
clinica sierra vista | sponsor:clinica-sierra-vista
kaweah | sponsor:kaweah-health
kaweah delta | sponsor:kaweah-health
kaweah fm | program:kaweah-health-family-medicine-visalia
kaweha | sponsor:kaweah-health
kawea | sponsor:kaweah-health
visalia family medicine | program:kaweah-health-family-medicine-visalia
visalia psych | program:kaweah-health-psychiatry-visalia
st agnes | sponsor:saint-agnes-medical-center
saint agnes | sponsor:saint-agnes-medical-center
st. agnes | sponsor:saint-agnes-medical-center
st agnus | sponsor:saint-agnes-medical-center
saint agnes fm | program:saint-agnes-family-medicine-fresno
st agnes im | program:saint-agnes-internal-medicine-fresno
st agnes internal | program:saint-agnes-internal-medicine-fresno
samc | sponsor:saint-agnes-medical-center
st josephs stockton | sponsor:st-josephs-medical-center-stockton
st joseph stockton | sponsor:st-josephs-medical-center-stockton
saint joes stockton | sponsor:st-josephs-medical-center-stockton
st joes | sponsor:st-josephs-medical-center-stockton | sponsor:barrow-neurological-institute
saint josephs psychiatry | program:st-josephs-psychiatry-stockton
st joseph's fm | program:st-josephs-family-medicine-stockton
sjmc | sponsor:st-josephs-medical-center-stockton
sjgh | sponsor:san-joaquin-general-hospital
san joaquin general | sponsor:san-joaquin-general-hospital
san joakin general | sponsor:san-joaquin-general-hospital
san juaquin | county:san-joaquin-county | sponsor:san-joaquin-general-hospital
modesto fm | program:valley-consortium-family-medicine-modesto | program:sutter-memorial-family-medicine-modesto
modesto family medicine | program:valley-consortium-family-medicine-modesto | program:sutter-memorial-family-medicine-modesto
vcme | sponsor:valley-consortium-for-medical-education
valley family medicine modesto | program:valley-consortium-family-medicine-modesto
mercy merced | sponsor:mercy-medical-center-merced | program:mercy-merced-family-medicine
merced fm | program:mercy-merced-family-medicine
family medicine merced | program:mercy-merced-family-medicine
valley childrens | sponsor:valley-childrens-healthcare
valley children | sponsor:valley-childrens-healthcare
valley childern's | sponsor:valley-childrens-healthcare
madera peds | program:valley-childrens-pediatrics-madera
peds madera | program:valley-childrens-pediatrics-madera
adventist hanford | program:adventist-health-hanford-family-medicine | sponsor:adventist-health-central-california
hanford fm | program:adventist-health-hanford-family-medicine
adventist tulare im | program:adventist-health-tulare-internal-medicine
tulare internal medicine | program:adventist-health-tulare-internal-medicine
sierra view | sponsor:sierra-view-medical-center
porterville im | program:sierra-view-internal-medicine-porterville
valley health team | sponsor:valley-health-team
united health centers | sponsor:united-health-centers-san-joaquin-valley
arrowhead | sponsor:arrowhead-regional-medical-center
armc | sponsor:arrowhead-regional-medical-center
arowhead fm | program:arrowhead-regional-family-medicine-colton
ruhs | sponsor:riverside-university-health-system
ucr | sponsor:uc-riverside
uc riverside psychiatry | program:uc-riverside-psychiatry
desert regional | sponsor:desert-regional-medical-center
eisenhower | sponsor:eisenhower-health
eisenhauer im | program:eisenhower-internal-medicine-rancho-mirage
kaiser fontana | program:kaiser-fontana-family-medicine | program:kaiser-fontana-internal-medicine | program:kaiser-fontana-psychiatry
kaiser | sponsor:kaiser-permanente-northern-california | sponsor:kaiser-permanente-southern-california
kaiser permanente | sponsor:kaiser-permanente-northern-california | sponsor:kaiser-permanente-southern-california
kaizer modesto | program:kaiser-central-valley-emergency-medicine-modesto
uc davis | sponsor:uc-davis-health
ucdavis | sponsor:uc-davis-health
uc davis im psych | program:uc-davis-internal-medicine-psychiatry-sacramento
uc davis fm | program:uc-davis-family-medicine-sacramento
ucla | sponsor:ucla
harbor ucla | sponsor:harbor-ucla-medical-center
olive view | sponsor:olive-view-ucla-medical-center
cedars | sponsor:cedars-sinai
cedar sinai | sponsor:cedars-sinai
cedars sinai im | program:cedars-sinai-internal-medicine-los-angeles
lac usc | sponsor:usc-lac-usc-medical-center
white memorial | sponsor:adventist-health-white-memorial
charles drew | sponsor:charles-r-drew-university
mlk | sponsor:mlk-community-hospital
stanford | sponsor:stanford-university | city:stanford
standford | sponsor:stanford-university | city:stanford
chico psych | program:healthy-rural-california-psychiatry-chico
redding fm | program:mercy-redding-family-medicine | program:shasta-community-health-family-medicine-redding
natividad | sponsor:natividad-medical-center
salinas family | program:natividad-family-medicine-salinas
banner del webb | program:ua-phoenix-banner-del-webb-internal-medicine-sun-city-west
creighton | sponsor:creighton-university
crayton phoenix | sponsor:creighton-university
barrow | sponsor:barrow-neurological-institute
mayo | sponsor:mayo-clinic-arizona | sponsor:mayo-clinic-college-of-medicine-and-science-mn | sponsor:mayo-clinic-college-of-medicine-and-science-fl | sponsor:mayo-clinic-college-of-medicine-and-science-wi
yuma fm | program:onvida-health-family-medicine-yuma
yuma regional | sponsor:onvida-health
el rio | sponsor:el-rio-health
unm | sponsor:university-of-new-mexico
university of new mexico | sponsor:university-of-new-mexico
unm psych | program:university-of-new-mexico-psychiatry-albuquerque
las cruces fm | program:memorial-medical-center-family-medicine-las-cruces
utrgv | sponsor:ut-rio-grande-valley
ut rgv | sponsor:ut-rio-grande-valley
utrgv psych | program:utrgv-psychiatry-harlingen
dhr | sponsor:dhr-health
dhr fm | program:dhr-health-family-medicine-mcallen
knapp | program:utrgv-knapp-internal-medicine-weslaco | program:utrgv-knapp-family-medicine-mercedes
texas tech | sponsor:texas-tech-university-health-sciences-center
texas tech lubbock im | program:texas-tech-internal-medicine-lubbock
ttuhsc | sponsor:texas-tech-university-health-sciences-center
ttuhsc el paso | sponsor:texas-tech-university-health-sciences-center-el-paso
texas tech el paso psych | program:texas-tech-el-paso-psychiatry | program:texas-tech-el-paso-transmountain-psychiatry
permian basin fm | program:texas-tech-permian-basin-family-medicine-odessa
odessa fm | program:texas-tech-permian-basin-family-medicine-odessa
utmb | sponsor:utmb
utsw | sponsor:ut-southwestern
ut southwestern | sponsor:ut-southwestern
parkland | sponsor:ut-southwestern
baylor | sponsor:baylor-college-of-medicine
bcm peds | program:baylor-college-of-medicine-pediatrics-houston
jps | sponsor:jps-health-network
john peter smith | sponsor:jps-health-network
uthscsa | sponsor:ut-health-san-antonio
texas a&m | sponsor:texas-am-college-of-medicine | sponsor:scott-and-white-texas-am
texas a and m | sponsor:texas-am-college-of-medicine | sponsor:scott-and-white-texas-am
scott & white | sponsor:scott-and-white-texas-am
scott and white temple im | program:scott-white-temple-internal-medicine
tigmer | sponsor:tigmer
methodist houston | sponsor:houston-methodist
detar | sponsor:detar-healthcare-system
waco fm | program:waco-family-medicine
conroe fm | program:conroe-medical-education-family-medicine | program:sam-houston-consortium-family-medicine-conroe
im | specialty:internal-medicine
int med | specialty:internal-medicine
internal med | specialty:internal-medicine
internal medecine | specialty:internal-medicine
intenal medicine | specialty:internal-medicine
internalmedicine | specialty:internal-medicine
medicine internal | specialty:internal-medicine
fm | specialty:family-medicine
fam med | specialty:family-medicine
family med | specialty:family-medicine
famly medicine | specialty:family-medicine
famili medicine | specialty:family-medicine
family practice | specialty:family-medicine
gp | specialty:family-medicine
psych | specialty:psychiatry
psychiatry | specialty:psychiatry
psyciatry | specialty:psychiatry
pyschiatry | specialty:psychiatry
phsychiatry | specialty:psychiatry
sykiatry | specialty:psychiatry
pshychiatry | specialty:psychiatry
psichiatry | specialty:psychiatry
mental health | specialty:psychiatry
peds | specialty:pediatrics
paeds | specialty:pediatrics
paediatrics | specialty:pediatrics
pedatrics | specialty:pediatrics
pediatrix | specialty:pediatrics
peadiatrics | specialty:pediatrics
neuro | specialty:neurology
nurology | specialty:neurology
neurolgy | specialty:neurology
gen surg | specialty:surgery
general surgery | specialty:surgery
sergery | specialty:surgery
surgary | specialty:surgery
obgyn | specialty:obstetrics-gynecology
ob gyn | specialty:obstetrics-gynecology
ob/gyn | specialty:obstetrics-gynecology
obgin | specialty:obstetrics-gynecology
gynaecology | specialty:obstetrics-gynecology
gynecolgy | specialty:obstetrics-gynecology
em | specialty:emergency-medicine
emergancy medicine | specialty:emergency-medicine
anesthesia | specialty:anesthesiology
anaesthesia | specialty:anesthesiology
anesthisiology | specialty:anesthesiology
path | specialty:pathology
patholgy | specialty:pathology
ortho | specialty:orthopaedic-surgery
orthopedic surgery | specialty:orthopaedic-surgery
ty | specialty:transitional-year
transitional | specialty:transitional-year
med peds | specialty:internal-medicine-pediatrics
medpeds | specialty:internal-medicine-pediatrics
urology | specialty:urology
psychiatry stockton | program:st-josephs-psychiatry-stockton
stockton psych | program:st-josephs-psychiatry-stockton
stockton sykiatry | program:st-josephs-psychiatry-stockton
psyciatry stocton | program:st-josephs-psychiatry-stockton
im stockton | program:st-josephs-internal-medicine-stockton
fm visalia | program:kaweah-health-family-medicine-visalia
family medicine fresno | program:ucsf-fresno-family-medicine | program:saint-agnes-family-medicine-fresno | program:valley-health-team-family-medicine-fresno
fam med fresno | program:ucsf-fresno-family-medicine | program:saint-agnes-family-medicine-fresno | program:valley-health-team-family-medicine-fresno
fresno fam med | program:ucsf-fresno-family-medicine | program:saint-agnes-family-medicine-fresno | program:valley-health-team-family-medicine-fresno
fmaily medicine frenso | program:ucsf-fresno-family-medicine | program:saint-agnes-family-medicine-fresno | program:valley-health-team-family-medicine-fresno
j1 family fresno | program:ucsf-fresno-family-medicine | program:saint-agnes-family-medicine-fresno
fresno fm j-1 | program:ucsf-fresno-family-medicine | program:saint-agnes-family-medicine-fresno
fresno peds | program:ucsf-fresno-pediatrics
surgery fresno | program:ucsf-fresno-surgery
fresno obgyn | program:ucsf-fresno-obstetrics-gynecology
ob gyn fresno | program:ucsf-fresno-obstetrics-gynecology
psych fresno ucsf | program:ucsf-fresno-psychiatry
im bakersfield | program:kern-medical-internal-medicine-bakersfield | program:adventist-health-bakersfield-internal-medicine | program:bakersfield-memorial-internal-medicine
internal medicine residency in bakersfield | program:kern-medical-internal-medicine-bakersfield | program:adventist-health-bakersfield-internal-medicine | program:bakersfield-memorial-internal-medicine
family medicine residency near merced | program:mercy-merced-family-medicine
peds lubbock | program:texas-tech-pediatrics-lubbock
neurology harlingen | program:utrgv-neurology-harlingen
fm amarillo | program:texas-tech-family-medicine-amarillo
psychiatry albuquerque | program:university-of-new-mexico-psychiatry-albuquerque
im el paso | program:texas-tech-el-paso-internal-medicine | program:las-palmas-del-sol-internal-medicine-el-paso | program:texas-tech-el-paso-transmountain-internal-medicine
peds nm | program:university-of-new-mexico-pediatrics-albuquerque
psych nm | program:university-of-new-mexico-psychiatry-albuquerque
urology california | program:st-josephs-urology-stockton
personal statement | guide:personal-statement
usce | guide:us-clinical-experience | tool:usce-planner
observership | guide:us-clinical-experience
letters of recommendation | guide:letters-of-recommendation
recomendation letters | guide:letters-of-recommendation
signals | guide:signals
application cost | tool:cost
calendar | tool:calendar | guide:season-calendar
interview | guide:interviews
interview questions | guide:interviews
inteviews | guide:interviews
rank list | guide:rank-list
rank order list | guide:rank-list
ranklist | guide:rank-list
couples match | guide:rank-list
late november | guide:late-november
november | guide:late-november
visas | guide:visas
green card | term:green-card | guide:visas
permanent resident | term:green-card
ptl | term:ptl | guide:california-license
clovis | city:clovis
turlock | city:turlock
lodi ca | city:lodi
anesthesia visalia | program:kaweah-health-anesthesiology-visalia
`;

export type QueryCase = { query: string; expected: readonly string[] };

/** A line a query: what is typed, then the records that are right. */
export function readQueries(table: string): QueryCase[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [query = "", ...expected] = line.split("|").map((part) => part.trim());
      return { query, expected };
    });
}

export const HAND_QUERIES: readonly QueryCase[] = readQueries(TABLE);
