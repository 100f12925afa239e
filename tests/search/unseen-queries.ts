import { type QueryCase, readQueries } from "./queries.ts";

/**
 * Queries that somebody wrote down who had looked at neither the index nor the other queries, as applicants, advisers and coordinators type
 * them; what is right was judged afterwards, one by one. Of the first round 84 % were answered, so that what they had in common was mended:
 * hospitals by whose names programs are looked for, questions that a guide or tool answers, places that are not wanted. Of a later round (from
 * "st jude memphis" on) 73 of 77 were answered, and three had no right answer among our programs: "raritan bay perth amboy", "hca brandon fm",
 * "st anthony chicago".
 */
const TABLE = `
mgh psychiatry | program:mass-general-brigham-psychiatry-boston
mgb internal medicine | program:mass-general-brigham-internal-medicine-salem | program:mass-general-brigham-internal-medicine-boston | program:mass-general-brigham-internal-medicine-boston-1172
bidmc | sponsor:beth-israel-deaconess-medical-center
bmc pediatrics | program:childrens-hospital-pediatrics-boston
cha psychiatry | program:cambridge-health-alliance-psychiatry
csmc | sponsor:cedars-sinai
cedars sinai im | program:cedars-sinai-internal-medicine-los-angeles
ucla fm | program:ucla-family-medicine-santa-monica
harbor ucla psych | program:harbor-ucla-psychiatry-torrance
lac usc | sponsor:usc-lac-usc-medical-center
la county usc internal medicine | program:lac-usc-internal-medicine-los-angeles
white memorial residency | sponsor:adventist-health-white-memorial
kaiser fontana fm | program:kaiser-fontana-family-medicine
zsfg | sponsor:ucsf
contra costa family medicine | program:contra-costa-regional-family-medicine-martinez
highland hospital oakland | sponsor:alameda-health-system | program:highland-hospital-internal-medicine-oakland
natividad | sponsor:natividad-medical-center
rio bravo | sponsor:clinica-sierra-vista
doctors hospital modesto | program:valley-consortium-family-medicine-modesto
vcme | sponsor:valley-consortium-for-medical-education
sjgh | sponsor:san-joaquin-general-hospital
st josephs stockton psych | program:st-josephs-psychiatry-stockton
kaweah | sponsor:kaweah-health
community regional fresno | sponsor:ucsf-fresno
valley childrens | sponsor:valley-childrens-healthcare
kern medical im | program:kern-medical-internal-medicine-bakersfield
adventist health bakersfield | program:adventist-health-bakersfield-internal-medicine
hanford family medicine | program:adventist-health-hanford-family-medicine
tulare fm | program:adventist-health-tulare-family-medicine
reedley residency | city:reedley
sierra view porterville | sponsor:sierra-view-medical-center
jacobi | sponsor:jacobi-medical-center
bronxcare | sponsor:bronxcare-health-system
bronx lebanon internal medicine | program:bronxcare-health-system-internal-medicine-the-bronx
lincoln hospital bronx | sponsor:lincoln-medical-and-mental-health-center
harlem hospital psych | program:harlem-hospital-center-psychiatry-new-york
metropolitan hospital nyc | sponsor:new-york-medical-college-metropolitan
elmhurst peds | program:icahn-school-of-medicine-at-mount-sinai-ny-pediatrics-elmhurst
woodhull | sponsor:woodhull-medical-and-mental-health-center
coney island hospital | sponsor:nyc-health-and-hospitals
kingsbrook | sponsor:one-brooklyn-health-system
interfaith brooklyn | sponsor:one-brooklyn-health-system
brookdale internal medicine | program:one-brooklyn-health-system-internal-medicine
wyckoff im | program:wyckoff-heights-medical-center-internal-medicine-brooklyn
maimonides surgery | program:maimonides-medical-center-surgery-brooklyn
nyp queens | sponsor:new-york-presbyterian-queens
flushing hospital | sponsor:flushing-hospital-medical-center
jamaica hospital fm | program:jamaica-hospital-medical-center-family-medicine
richmond university medical center | sponsor:richmond-university-medical-center
siuh | sponsor:zucker-school-of-medicine-at-hofstra-northwell
sbh health | sponsor:st-barnabas-hospital
montefiore wakefield | program:montefiore-medical-center-internal-medicine-the-bronx
mt sinai morningside | program:icahn-school-of-medicine-at-mount-sinai-ny-internal-medicine-new-york | program:icahn-school-of-medicine-at-mount-sinai-ny-psychiatry-new-york-1270 | program:icahn-school-of-medicine-at-mount-sinai-ny-surgery-new-york-1383 | program:icahn-school-of-medicine-at-mount-sinai-ny-pathology-new-york-1398
lij pediatrics | program:zucker-school-of-medicine-at-hofstra-northwell-pediatrics-new-hyde-park
nassau university medical center im | program:nassau-university-medical-center-internal-medicine-east-meadow
umass psychiatry | program:umass-chan-medical-school-psychiatry-worcester
baystate | sponsor:umass-chan-baystate
st vincent worcester | sponsor:st-vincent-hospital
metrowest | sponsor:metrowest-medical-center
bridgeport im | program:bridgeport-hospital-internal-medicine
norwalk hospital | sponsor:zucker-school-of-medicine-at-hofstra-northwell-connecticut | program:zucker-school-of-medicine-at-hofstra-northwell-connecticut-internal-medicine-norwalk
st marys waterbury | sponsor:st-marys-hospital
rwj barnabas newark | sponsor:rutgers-health
st mikes newark | sponsor:new-york-medical-college-at-st-michaels-medical-center
trinitas | program:rutgers-health-internal-medicine-elizabeth
st josephs paterson | sponsor:st-josephs-university-medical-center
jfk edison neurology | program:hackensack-meridian-health-neurology-edison
cooper im camden | program:cooper-medical-school-of-rowan-university-internal-medicine-camden
hackensack | city:hackensack
einstein philly | sponsor:jefferson-health-medical-education
drexel psych | program:tower-health-psychiatry-phoenixville
upmc mckeesport fm | program:upmc-medical-education-family-medicine-mckeesport
upmc harrisburg | sponsor:upmc-medical-education
geisinger wilkes barre | sponsor:geisinger-health-system
wright center scranton | sponsor:wright-center-for-graduate-medical-education-pa
conemaugh | sponsor:conemaugh-memorial-medical-center
crozer | sponsor:crozer-chester-medical-center
abington im | program:abington-memorial-hospital-internal-medicine
reading hospital | sponsor:tower-health
st lukes bethlehem | sponsor:st-lukes-university-hospital-pa
hopkins bayview | program:johns-hopkins-university-internal-medicine-baltimore
sinai baltimore | sponsor:sinai-hospital-of-baltimore
st agnes baltimore | sponsor:st-agnes-healthcare
union memorial | sponsor:medstar-health-georgetown-university-md
georgetown psych | program:medstar-health-georgetown-university-dc-psychiatry-washington
howard im | program:howard-university-internal-medicine-washington
gwu | sponsor:george-washington-university
st elizabeths psychiatry dc | program:saint-elizabeths-hospital-dc-department-of-behavioral-health-psychiatry-washington
inova | sponsor:inova-fairfax-medical-campus
vcu | sponsor:virginia-commonwealth-university-health-system
carilion | sponsor:carilion-clinic-virginia-tech-carilion-school-of-medicine
evms norfolk | sponsor:old-dominion-university
wvu | sponsor:west-virginia-university-school-of-medicine
marshall university fm | program:marshall-university-school-of-medicine-family-medicine-huntington
cabarrus fm | program:atrium-health-cabarrus-family-medicine-concord
mahec | sponsor:mountain-area-health-education-center
ecu greenville | sponsor:ecu-health-medical-center
musc | sponsor:medical-university-of-south-carolina
prisma greenville | sponsor:prisma-health
grady | sponsor:emory-university-school-of-medicine
wellstar | sponsor:wellstar-health-system
morehouse im | program:morehouse-school-of-medicine-ga-internal-medicine-atlanta
phoebe albany ga | sponsor:phoebe-putney-memorial-hospital
mcg augusta | sponsor:medical-college-of-georgia
jackson memorial | sponsor:university-of-miami
kendall regional | program:hca-florida-healthcare-internal-medicine-miami
larkin | sponsor:larkin-community-hospital
mt sinai miami | sponsor:mount-sinai-medical-center-of-florida
aventura im | program:hca-florida-healthcare-internal-medicine-aventura
orlando health peds | program:orlando-health-pediatrics
advent health orlando | sponsor:adventhealth-florida
hca brandon | sponsor:hca-florida-healthcare
st petes fm | program:orlando-health-bayfront-hospital-family-medicine-st-petersburg
uf jax | sponsor:university-of-florida-college-of-medicine-jacksonville
tallahassee memorial | sponsor:florida-state-university-college-of-medicine
usa mobile | sponsor:usa-health
uab montgomery | sponsor:university-of-alabama-hospital
brookwood baptist | sponsor:baptist-health
ummc jackson | sponsor:university-of-mississippi-medical-center
lsu shreveport | sponsor:louisiana-state-university-shreveport
ochsner | sponsor:ochsner-clinic-foundation
uthsc memphis | sponsor:university-of-tennessee
meharry | sponsor:meharry-medical-college
ballad etsu | sponsor:east-tennessee-state-university
uofl | sponsor:university-of-louisville-school-of-medicine
uk lexington | sponsor:university-of-kentucky-college-of-medicine
mary imogene bassett | sponsor:bassett-medical-center
sinai grace | sponsor:detroit-medical-center
henry ford wyandotte | sponsor:henry-ford-health
beaumont dearborn | sponsor:corewell-health
hurley flint | sponsor:hurley-medical-center
mclaren flint | sponsor:mclaren-health-care
wmed kalamazoo | program:western-michigan-university-homer-stryker-md-school-of-medicine-psychiatry-kalamazoo
sparrow lansing | sponsor:university-of-michigan-health-sparrow
metrohealth | sponsor:the-metrohealth-system
akron general | sponsor:cleveland-clinic-foundation-oh
university hospitals cleveland | sponsor:case-western-reserve-university-university-hospitals-cleveland-medical-center
osu psych | program:ohio-state-university-hospital-psychiatry-columbus | program:oklahoma-state-university-center-for-health-sciences-psychiatry-tulsa
mt carmel | sponsor:mount-carmel-health-system
kettering im | program:kettering-health-network-internal-medicine
jewish hospital cincinnati | sponsor:jewish-hospital-of-cincinnati
iu health ball | program:indiana-university-school-of-medicine-internal-medicine-muncie
cook county | sponsor:cook-county-health-and-hospitals-system
stroger | sponsor:cook-county-health-and-hospitals-system
mt sinai chicago | sponsor:mount-sinai-hospital-medical-center-of-chicago
uic peoria | sponsor:university-of-illinois-college-of-medicine-at-peoria
loyola macneal | sponsor:loyola-medicine-macneal-hospital
st francis evanston | program:prime-midwest-gme-consortium-internal-medicine-evanston
illinois masonic | sponsor:advocate-health-care
mercy st louis | sponsor:mercy-hospital
slu neurology | program:st-louis-university-school-of-medicine-mo-neurology
barnes jewish | sponsor:washington-university
ummc kansas city | sponsor:university-of-missouri-kansas-city-school-of-medicine
ku wichita | sponsor:university-of-kansas
unmc | sponsor:university-of-nebraska-medical-center-college-of-medicine
creighton phoenix | program:creighton-phoenix-family-medicine
valleywise | sponsor:creighton-university
banner phoenix | sponsor:university-of-arizona-phoenix
ua tucson south | sponsor:university-of-arizona-tucson | program:university-of-arizona-tucson-south-campus-family-medicine
unm | sponsor:university-of-new-mexico
memorial las cruces fm | program:memorial-medical-center-family-medicine-las-cruces
ut southwestern | sponsor:ut-southwestern
jps fort worth | sponsor:jps-health-network
baylor scott and white temple | program:scott-white-temple-family-medicine
dhr edinburg | sponsor:dhr-health
utrgv | sponsor:ut-rio-grande-valley
tt el paso | sponsor:texas-tech-university-health-sciences-center-el-paso
texas tech permian basin | program:texas-tech-permian-basin-internal-medicine-odessa
utmb | sponsor:utmb
ut tyler | sponsor:ut-tyler
hca houston kingwood | program:hca-houston-kingwood-internal-medicine
uthealth san antonio | sponsor:ut-health-san-antonio
santa rosa fm san antonio | program:christus-santa-rosa-family-medicine-san-antonio
ou tulsa | sponsor:university-of-oklahoma-school-of-community-medicine
uams | sponsor:university-of-arkansas-for-medical-sciences-college-of-medicine
unity health searcy | sponsor:unity-health-white-county-medical-center
unlv | sponsor:kirk-kerkorian-school-of-medicine-at-unlv
renown reno | sponsor:university-of-nevada-reno-school-of-medicine
swedish cherry hill | program:swedish-medical-center-family-medicine-seattle
ohsu | sponsor:oregon-health-and-science-university
uw boise | program:university-of-washington-id-internal-medicine-boise
billings clinic | sponsor:billings-clinic
tripler | sponsor:tripler-army-medical-center
queens honolulu | sponsor:university-of-hawaii-john-a-burns-school-of-medicine
ponce | city:ponce
bayamon | city:bayamon
cutoff 220 | guide:how-score-thresholds-work
does not sponsor visa | guide:visas
programs without step 2 ck requirement | guide:how-score-thresholds-work
neurology programs not in california | specialty:neurology
psychiatry outside texas | specialty:psychiatry
washington dc internal medicine | program:george-washington-university-internal-medicine
washington state family medicine | program:washington-state-university-college-of-medicine-family-medicine-pullman
new york city psychiatry | program:nyu-grossman-school-of-medicine-psychiatry-new-york
kansas city fm | program:university-of-kansas-school-of-medicine-family-medicine-kansas-city
how many signals family medicine | guide:signals
how to write personal statement low score | guide:personal-statement
what is a cap gap | guide:visas
when does eras open | tool:calendar
family medcine bakersfeild | program:rio-bravo-family-medicine-bakersfield
pyschiatry fresno | program:ucsf-fresno-psychiatry
internel medicine detroit | program:henry-ford-health-internal-medicine-detroit | program:henry-ford-st-john-hospital-internal-medicine-detroit
low score friendly family medicine texas | guide:how-score-thresholds-work
programs with no deadline | tool:calendar
green card internal medicine florida | guide:visas
daca residency | guide:visas
rural family medicine nebraska | program:university-of-nebraska-medical-center-college-of-medicine-family-medicine-omaha-1517
spanish speaking patients family medicine california | guide:prove-your-language
punjabi fresno | guide:prove-your-language | city:fresno
hmong merced | guide:prove-your-language | city:merced
letters of recommendation us letters | guide:letters-of-recommendation
how to ask a program about visa | guide:writing-to-a-program
rank list order | guide:rank-list
ecfmg pathways deadline | term:ecfmg-certificate
ptal california | guide:california-license
oet | term:ecfmg-certificate
step 3 before match | term:step-3
cost of applying to 100 programs | tool:cost
hpsa | term:hpsa
fqhc | term:fqhc
conrad 30 | guide:visas
teaching health center family medicine | program:cornerstone-care-teaching-health-center-family-medicine-mount-morris
residency in hawaii | state:HI
programs in puerto rico | state:PR
alaska family medicine | program:providence-hospital-family-medicine-anchorage
wyoming residency | state:WY
springfield internal medicine | program:southern-illinois-university-internal-medicine-springfield
columbus surgery | program:ohio-state-university-hospital-surgery-columbus | program:ohiohealth-surgery-columbus | program:ohiohealth-surgery-columbus-2265
rochester neurology | program:mayo-clinic-college-of-medicine-and-science-mn-neurology-rochester
portland psychiatry | program:oregon-health-and-science-university-psychiatry-portland
greenville fm | program:ecu-health-medical-center-family-medicine-greenville
birmingham peds | program:university-of-alabama-hospital-pediatrics-birmingham
do they require us letters | guide:letters-of-recommendation
transition year california | program:saint-agnes-transitional-year-fresno
obgyn fresno | program:ucsf-fresno-obstetrics-gynecology
em bakersfield | program:kern-medical-emergency-medicine-bakersfield
st jude memphis | sponsor:university-of-tennessee
emory midtown | sponsor:emory-university-school-of-medicine
novant charlotte | sponsor:novant-health
hopkins im | program:johns-hopkins-university-internal-medicine-baltimore
penn medicine family practice | program:university-of-pennsylvania-health-system-family-medicine-philadelphia
upstate syracuse psych | program:suny-upstate-medical-university-psychiatry-syracuse
suny downstate pediatrics | program:suny-downstate-health-sciences-university-pediatrics-brooklyn
strong memorial rochester | sponsor:university-of-rochester-medical-center
ecmc buffalo | sponsor:university-at-buffalo
stony brook surgery | program:stony-brook-medicine-surgery
st johns episcopal far rockaway | sponsor:st-johns-episcopal-hospital-south-shore
good samaritan west islip | sponsor:good-samaritan-hospital-medical-center
mount sinai beth israel | sponsor:icahn-school-of-medicine-at-mount-sinai-ny
lenox hill surgery | program:zucker-school-of-medicine-at-hofstra-northwell-surgery-new-york
hackensack meridian im | program:hackensack-meridian-health-internal-medicine
cooper camden | sponsor:cooper-medical-school-of-rowan-university
robert wood johnson | sponsor:rutgers-health
trinitas elizabeth | program:rutgers-health-internal-medicine-elizabeth
st lukes bethlehem | sponsor:st-lukes-university-hospital-pa
geisinger wilkes barre | sponsor:geisinger-health-system
lehigh valley psych | program:lehigh-valley-health-network-psychiatry-allentown
allegheny general | sponsor:allegheny-health-network-medical-education-consortium
upmc mckeesport | program:upmc-medical-education-family-medicine-mckeesport
crozer chester | sponsor:crozer-chester-medical-center
sinai baltimore | sponsor:sinai-hospital-of-baltimore
unity health searcy | sponsor:unity-health-white-county-medical-center
baptist little rock | sponsor:baptist-health-uams
uams jonesboro | program:university-of-arkansas-for-medical-sciences-regional-centers-family-medicine-jonesboro
jps fort worth | sponsor:jps-health-network
parkland | sponsor:ut-southwestern
dhr edinburg | sponsor:dhr-health
texas tech odessa | program:texas-tech-permian-basin-internal-medicine-odessa
baylor temple | sponsor:scott-and-white-texas-am
hca houston kingwood | program:hca-houston-kingwood-internal-medicine
jackson memorial miami | sponsor:university-of-miami
larkin | sponsor:larkin-community-hospital
mount sinai miami beach | sponsor:mount-sinai-medical-center-of-florida
cleveland clinic weston | sponsor:cleveland-clinic-foundation-fl
orlando health peds | program:orlando-health-pediatrics
bayfront | sponsor:orlando-health-bayfront-hospital
wellstar kennestone | program:wellstar-health-system-internal-medicine-marietta
east carolina pediatrics | program:ecu-health-medical-center-pediatrics-greenville
mcleod florence | sponsor:mcleod-regional-medical-center
hurley flint | sponsor:hurley-medical-center
henry ford wyandotte | program:henry-ford-health-surgery-wyandotte
sinai grace detroit | sponsor:detroit-medical-center
beaumont dearborn | program:corewell-health-internal-medicine-dearborn
mount sinai chicago | sponsor:mount-sinai-hospital-medical-center-of-chicago
interal medicine michigan | program:university-of-michigan-health-system-internal-medicine-ann-arbor
pyschiatry ohio | program:ohio-state-university-hospital-psychiatry-columbus
pediatrix texas | program:utmb-pediatrics-galveston
nuerology florida | program:university-of-florida-neurology-gainesville
pathalogy new york | program:nyu-grossman-school-of-medicine-pathology-new-york
maimonidies | sponsor:maimonides-medical-center
montefiori | sponsor:montefiore-medical-center
what is a preliminary year | term:preliminary
when is soap 2027 | term:soap
cheapest way to get usce | guide:us-clinical-experience
`;

export const UNSEEN_QUERIES: readonly QueryCase[] = readQueries(TABLE);
