import { type QueryCase, readQueries } from "./queries.ts";

/** What people call institutions and places all over the country, each with the records of which one has to be among the first three. */
const TABLE = `
mayo clinic | sponsor:mayo-clinic-college-of-medicine-and-science-mn | sponsor:mayo-clinic-arizona | sponsor:mayo-clinic-college-of-medicine-and-science-fl | sponsor:mayo-clinic-college-of-medicine-and-science-wi
mayo rochester | sponsor:mayo-clinic-college-of-medicine-and-science-mn
mayo jacksonville | sponsor:mayo-clinic-college-of-medicine-and-science-fl
cleveland clinic | sponsor:cleveland-clinic-foundation-oh | sponsor:cleveland-clinic-foundation-fl
cleveland clinic florida | sponsor:cleveland-clinic-foundation-fl
nyc h+h | sponsor:nyc-health-and-hospitals
nyc health + hospitals | sponsor:nyc-health-and-hospitals
kings county | sponsor:kings-county-hospital-center | county:kings-county-ny
kings county hospital | sponsor:kings-county-hospital-center
uab | sponsor:university-of-alabama-hospital
upmc | sponsor:upmc-medical-education | sponsor:upmc-washington-hospital
upmc psych | program:upmc-medical-education-psychiatry-pittsburgh
hca | sponsor:hca-healthcare-tn | sponsor:hca-florida-healthcare | sponsor:hca-healthcare-ga | sponsor:hca-healthone | sponsor:hca-healthcare-nh | sponsor:hca-healthcare-id | sponsor:hca-healthcare-sc | sponsor:hca-florida-jfk-hospital
hca florida | sponsor:hca-florida-healthcare | sponsor:hca-florida-jfk-hospital | sponsor:hca-florida-orange-park-hospital
hopkins | sponsor:johns-hopkins-university | sponsor:johns-hopkins-all-childrens-hospital
johns hopkins psychiatry | program:johns-hopkins-university-psychiatry-baltimore
mgh im | program:mass-general-brigham-internal-medicine-boston
mass general | sponsor:mass-general-brigham
massachusetts general hospital | program:mass-general-brigham-internal-medicine-boston | program:mass-general-brigham-surgery-boston-1132 | program:mass-general-brigham-pediatrics-boston | program:mass-general-brigham-psychiatry-boston | program:mass-general-brigham-neurology-boston
brigham surgery | program:mass-general-brigham-surgery-boston | program:mass-general-brigham-surgery-boston-1132
bidmc | sponsor:beth-israel-deaconess-medical-center
beth israel deaconess | sponsor:beth-israel-deaconess-medical-center
boston childrens | sponsor:childrens-hospital
jackson memorial | program:university-of-miami-internal-medicine | program:university-of-miami-surgery | program:university-of-miami-family-medicine | sponsor:university-of-miami
cook county | sponsor:cook-county-health-and-hospitals-system
stroger | sponsor:cook-county-health-and-hospitals-system
cook county im | program:cook-county-health-and-hospitals-system-internal-medicine-chicago
henry ford | sponsor:henry-ford-health | sponsor:henry-ford-st-john-hospital | sponsor:henry-ford-warren-hospital
henry ford detroit | sponsor:henry-ford-health
montefiore wakefield | program:montefiore-medical-center-internal-medicine-the-bronx
wakefield im | program:montefiore-medical-center-internal-medicine-the-bronx
montefiore | sponsor:montefiore-medical-center | sponsor:montefiore-st-lukes-cornwall
jacobi | sponsor:jacobi-medical-center
bronx lebanon | sponsor:bronxcare-health-system
bronxcare | sponsor:bronxcare-health-system
lincoln hospital bronx | sponsor:lincoln-medical-and-mental-health-center
woodhull | sponsor:woodhull-medical-and-mental-health-center
harlem hospital | sponsor:harlem-hospital-center
elmhurst im | program:icahn-school-of-medicine-at-mount-sinai-ny-internal-medicine-elmhurst
elmhurst psych | program:icahn-school-of-medicine-at-mount-sinai-ny-psychiatry-elmhurst
mount sinai | sponsor:icahn-school-of-medicine-at-mount-sinai-ny | sponsor:icahn-school-of-medicine-at-mount-sinai-nj | sponsor:mount-sinai-medical-center-of-florida | sponsor:mount-sinai-hospital-medical-center-of-chicago
mt sinai miami | sponsor:mount-sinai-medical-center-of-florida
mount sinai chicago | sponsor:mount-sinai-hospital-medical-center-of-chicago
northwell | sponsor:zucker-school-of-medicine-at-hofstra-northwell | sponsor:zucker-school-of-medicine-at-hofstra-northwell-connecticut
hofstra | sponsor:zucker-school-of-medicine-at-hofstra-northwell | sponsor:zucker-school-of-medicine-at-hofstra-northwell-connecticut
siuh | sponsor:zucker-school-of-medicine-at-hofstra-northwell
maimonides | sponsor:maimonides-medical-center
wyckoff | sponsor:wyckoff-heights-medical-center
brookdale | sponsor:one-brooklyn-health-system
nyu | sponsor:nyu-grossman-school-of-medicine | sponsor:nyu-grossman-long-island-school-of-medicine | sponsor:family-health-centers-at-nyu-langone
nyu langone | sponsor:nyu-grossman-school-of-medicine | sponsor:family-health-centers-at-nyu-langone
nyp | sponsor:new-york-presbyterian-hospital | sponsor:new-york-presbyterian-queens
columbia university psychiatry | program:new-york-presbyterian-hospital-psychiatry-new-york
downstate | sponsor:suny-downstate-health-sciences-university
suny upstate | sponsor:suny-upstate-medical-university
stony brook | sponsor:stony-brook-medicine
urmc | sponsor:university-of-rochester-medical-center
numc | sponsor:nassau-university-medical-center
richmond university | sponsor:richmond-university-medical-center
rutgers | sponsor:rutgers-health
njms | sponsor:rutgers-health
hackensack | sponsor:hackensack-meridian-health | city:hackensack
hmh | sponsor:hackensack-meridian-health
cooper | sponsor:cooper-medical-school-of-rowan-university
chop | sponsor:childrens-hospital-of-philadelphia
penn | sponsor:university-of-pennsylvania-health-system | state:PA | sponsor:penn-state-milton-s-hershey-medical-center
upenn | sponsor:university-of-pennsylvania-health-system
temple philadelphia | sponsor:temple-university-hospital
jefferson philadelphia | sponsor:sidney-kimmel-medical-college-at-thomas-jefferson-university-pa | sponsor:jefferson-health-medical-education
ahn | sponsor:allegheny-health-network-medical-education-consortium
allegheny general | sponsor:allegheny-health-network-medical-education-consortium
geisinger | sponsor:geisinger-health-system
lvhn | sponsor:lehigh-valley-health-network
hershey | sponsor:penn-state-milton-s-hershey-medical-center | city:hershey
guthrie | sponsor:robert-packer-hospital
wright center | sponsor:wright-center-for-graduate-medical-education-pa | sponsor:wright-center-for-graduate-medical-education-oh
georgetown | sponsor:medstar-health-georgetown-university-dc | sponsor:medstar-health-georgetown-university-md
gwu | sponsor:george-washington-university
howard | sponsor:howard-university
vcu | sponsor:virginia-commonwealth-university-health-system | sponsor:virginia-commonwealth-university-bon-secours
uva | sponsor:university-of-virginia-medical-center
evms | sponsor:old-dominion-university
carilion | sponsor:carilion-clinic-virginia-tech-carilion-school-of-medicine
inova | sponsor:inova-fairfax-medical-campus
wvu | sponsor:west-virginia-university-school-of-medicine
camc | sponsor:charleston-area-medical-center
duke | sponsor:duke-university-hospital
unc | sponsor:university-of-north-carolina-hospitals | sponsor:unc-health-blue-ridge
ecu | sponsor:ecu-health-medical-center
vidant | sponsor:ecu-health-medical-center
mahec | sponsor:mountain-area-health-education-center
wake forest | sponsor:wake-forest-university-school-of-medicine | sponsor:wake-forest-university-baptist-medical-center
musc | sponsor:medical-university-of-south-carolina | sponsor:medical-university-of-south-carolina-regional-network
prisma | sponsor:prisma-health
emory | sponsor:emory-university-school-of-medicine | sponsor:emory-healthcare-warner-robins | sponsor:st-francis-emory-healthcare
morehouse | sponsor:morehouse-school-of-medicine-ga
grady | sponsor:emory-university-school-of-medicine
mcg | sponsor:medical-college-of-georgia
navicent | sponsor:atrium-health-navicent-the-medical-center
usf | sponsor:university-of-south-florida-morsani-college-of-medicine
ucf | sponsor:university-of-central-florida
fiu | sponsor:florida-international-university
larkin | sponsor:larkin-community-hospital | sponsor:larkin-community-hospital-palm-springs-campus
uf jacksonville | sponsor:university-of-florida-college-of-medicine-jacksonville
nicklaus | sponsor:nicklaus-childrens-hospital
vandy | sponsor:vanderbilt-university-medical-center
meharry | sponsor:meharry-medical-college
etsu | sponsor:east-tennessee-state-university
erlanger | sponsor:university-of-tennessee-college-of-medicine-at-chattanooga
uams | sponsor:university-of-arkansas-for-medical-sciences-college-of-medicine | sponsor:university-of-arkansas-for-medical-sciences-regional-centers | sponsor:baptist-health-uams
lsu | sponsor:louisiana-state-university | sponsor:louisiana-state-university-shreveport | sponsor:lsu-health-sciences-center
lsu shreveport | sponsor:louisiana-state-university-shreveport
ochsner | sponsor:ochsner-clinic-foundation | sponsor:ochsner-lafayette-general-medical-center
tulane | sponsor:tulane-university
ummc | sponsor:university-of-mississippi-medical-center | sponsor:university-of-maryland
ouhsc | sponsor:university-of-oklahoma-health-sciences-center
ou tulsa | sponsor:university-of-oklahoma-school-of-community-medicine
wash u | sponsor:washington-university
barnes jewish | sponsor:washington-university
slu | sponsor:st-louis-university-school-of-medicine-mo | sponsor:st-louis-university-school-of-medicine-il
mizzou | sponsor:university-of-missouri-columbia
umkc | sponsor:university-of-missouri-kansas-city-school-of-medicine
kumc | sponsor:university-of-kansas-school-of-medicine
unmc | sponsor:university-of-nebraska-medical-center-college-of-medicine
creighton omaha | sponsor:creighton-university-school-of-medicine-ne
uihc | sponsor:university-of-iowa-health-care-medical-center
broadlawns | sponsor:broadlawns-medical-center | sponsor:unitypoint-broadlawns-psychiatry-education-foundation
hcmc | sponsor:hennepin-healthcare
hennepin | sponsor:hennepin-healthcare | county:hennepin-county
mcw | sponsor:medical-college-of-wisconsin-affiliated-hospitals
uw madison | sponsor:university-of-wisconsin-hospitals-and-clinics
marshfield | sponsor:marshfield-clinic | city:marshfield
northwestern | sponsor:mcgaw-medical-center-of-northwestern-university
uic | sponsor:university-of-illinois-college-of-medicine-at-chicago
rush | sponsor:rush-university-medical-center
loyola | sponsor:loyola-university-medical-center | sponsor:loyola-medicine-macneal-hospital
siu | sponsor:southern-illinois-university
uchicago | sponsor:university-of-chicago
carle | sponsor:carle-foundation-hospital
iu psychiatry | program:indiana-university-school-of-medicine-psychiatry-indianapolis
beaumont | sponsor:corewell-health-william-beaumont-university-hospital | sponsor:corewell-health-beaumont
dmc | sponsor:detroit-medical-center
sinai grace | sponsor:detroit-medical-center
wayne state | sponsor:wayne-state-university-school-of-medicine
hurley | sponsor:hurley-medical-center
sparrow | sponsor:university-of-michigan-health-sparrow
umich | sponsor:university-of-michigan-health-system
ohio state | sponsor:ohio-state-university-hospital
case western | sponsor:case-western-reserve-university-university-hospitals-cleveland-medical-center
metrohealth | sponsor:the-metrohealth-system
nationwide childrens | sponsor:nationwide-childrens-hospital
uofl | sponsor:university-of-louisville-school-of-medicine
yale | sponsor:yale-new-haven-medical-center
uconn | sponsor:university-of-connecticut | sponsor:university-of-connecticut-at-echn
griffin | sponsor:griffin-hospital
brown | sponsor:rhode-island-hospital
kent hospital | sponsor:kent-hospital
umass | sponsor:umass-chan-medical-school | sponsor:umass-chan-baystate
baystate | sponsor:umass-chan-baystate | sponsor:baystate-franklin-medical-center
bmc boston | sponsor:boston-university-medical-center
tufts | sponsor:tufts-medical-center | sponsor:tufts-university-at-cambridge-health-alliance
lahey | sponsor:lahey-clinic
dartmouth | sponsor:dartmouth-hitchcock | sponsor:maine-dartmouth-family-medicine
uvm | sponsor:university-of-vermont-medical-center
maine med | sponsor:maine-medical-center
christiana | sponsor:christiana-care-health-services
sinai baltimore | sponsor:sinai-hospital-of-baltimore
ohsu | sponsor:oregon-health-and-science-university
uw seattle | sponsor:university-of-washington-school-of-medicine
swedish seattle | sponsor:swedish-medical-center
virginia mason | sponsor:virginia-mason-franciscan-health
unlv | sponsor:kirk-kerkorian-school-of-medicine-at-unlv
unr | sponsor:university-of-nevada-reno-school-of-medicine
university of utah | sponsor:university-of-utah-health
jabsom | sponsor:university-of-hawaii-john-a-burns-school-of-medicine
tripler | sponsor:tripler-army-medical-center
upr | sponsor:university-of-puerto-rico
universidad de puerto rico | sponsor:university-of-puerto-rico
ponce health | sponsor:ponce-health-sciences-university
nyc | city:new-york
manhattan | city:new-york
philly | city:philadelphia
nola | city:new-orleans
slc | city:salt-lake-city
okc | city:oklahoma-city
vegas | city:las-vegas
washington dc | city:washington-dc | state:DC
saint louis | city:st-louis
st louis im | program:washington-university-internal-medicine-st-louis | program:mercy-hospital-internal-medicine-st-louis
winston salem | city:winston-salem
chicgo | city:chicago
philadelpia | city:philadelphia
pitsburgh | city:pittsburgh
cincinatti | city:cincinnati
milwakee | city:milwaukee
minneapolus | city:minneapolis
new orlean | city:new-orleans
louisvile | city:louisville
indianapolis in | city:indianapolis
bufalo | city:buffalo
rochester mn | city:rochester-mn
portland me | city:portland-me
portland or | city:portland-or
columbus ga | city:columbus-ga
columbus ohio | city:columbus-oh
kansas city | city:kansas-city-mo | city:kansas-city-ks
kansas city ks | city:kansas-city-ks
springfield | city:springfield-il | city:springfield-ma | city:springfield-mo | city:springfield-pa
springfield massachusetts | city:springfield-ma
`;

export const NICKNAME_QUERIES: readonly QueryCase[] = readQueries(TABLE);
