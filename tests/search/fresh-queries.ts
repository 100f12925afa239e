import { type QueryCase, readQueries } from "./queries.ts";

/**
 * Queries that were thought up after the search was made, and read one by one: nicknames, cities of one name in many states, older names,
 * numbers as lists print them, slips, and what people call parts of the country.
 */
const TABLE = `
grady memorial | sponsor:emory-university-school-of-medicine
duke im | program:duke-university-hospital-internal-medicine-durham
unc chapel hill psych | program:university-of-north-carolina-hospitals-psychiatry-chapel-hill
vumc | sponsor:vanderbilt-university-medical-center
howard university | sponsor:howard-university
medstar | sponsor:medstar-health-georgetown-university-md
ku wichita | sponsor:university-of-kansas
lsu new orleans | sponsor:louisiana-state-university
usa mobile | sponsor:usa-health
chi st vincent | sponsor:chi-st-vincent-hot-springs
uthsc memphis | sponsor:university-of-tennessee
utmck | sponsor:university-of-tennessee-medical-center-at-knoxville
ut chattanooga | sponsor:university-of-tennessee-college-of-medicine-at-chattanooga
ukhealthcare | sponsor:university-of-kentucky-college-of-medicine
u of l | sponsor:university-of-louisville-school-of-medicine
uc cincinnati | sponsor:university-of-cincinnati-medical-center
summa | sponsor:summa-health-system
akron general | sponsor:cleveland-clinic-foundation-oh
mercy toledo | sponsor:mercy-st-vincent-medical-center
toledo | city:toledo
wright state | sponsor:wright-state-university
osu | sponsor:ohio-state-university-hospital
dayton children | program:wright-state-university-pediatrics-dayton
iu | sponsor:indiana-university-school-of-medicine
indiana university | sponsor:indiana-university-school-of-medicine
iu ball | program:indiana-university-school-of-medicine-internal-medicine-muncie
ascension st vincent evansville | sponsor:ascension-st-vincent-hospital
ft wayne | city:fort-wayne
parkview | sponsor:parkview-health
northshore | sponsor:university-of-chicago
advocate christ | sponsor:advocate-health-care
advocate lutheran general | sponsor:advocate-health-care
swedish covenant | sponsor:swedish-hospital
st francis evanston | program:prime-midwest-gme-consortium-internal-medicine-evanston
aurora | city:aurora-co
gundersen | sponsor:gundersen-lutheran-medical-foundation
abbott | sponsor:abbott-northwestern-hospital
sanford | sponsor:university-of-south-dakota-school-of-medicine
u of iowa | sponsor:university-of-iowa-health-care-medical-center
bmc | sponsor:boston-university-medical-center
steward carney | sponsor:steward-carney-hospital
st elizabeth boston | sponsor:boston-medical-center-brighton
st vincent worcester | sponsor:st-vincent-hospital
cambridge health alliance | sponsor:cambridge-health-alliance
landmark | program:new-york-medical-college-ri-internal-medicine-woonsocket
yale new haven | sponsor:yale-new-haven-medical-center
danbury | city:danbury
st marys waterbury | sponsor:st-marys-hospital
cmmc | sponsor:conemaugh-memorial-medical-center
einstein philly | sponsor:jefferson-health-medical-education
temple | city:temple
rowan | county:rowan-county
rutgers njms | sponsor:rutgers-health
rutgers rwjms | program:rutgers-health-family-medicine-new-brunswick
st peters new brunswick | sponsor:saint-peters-university-hospital
jersey shore | sponsor:hackensack-meridian-health
st joes paterson | sponsor:st-josephs-university-medical-center
trinitas | program:rutgers-health-internal-medicine-elizabeth
penn state | program:penn-state-milton-s-hershey-medical-center-family-medicine-state-college
wellspan york | sponsor:wellspan-health
reading hospital | sponsor:tower-health
tower health | sponsor:tower-health
agh pittsburgh | program:allegheny-health-network-medical-education-consortium-internal-medicine-pittsburgh
conemaugh | sponsor:conemaugh-memorial-medical-center
umd baltimore | sponsor:university-of-maryland
marshall | sponsor:marshall-university-school-of-medicine
cmc charlotte | sponsor:carolinas-medical-center
atrium | sponsor:atrium-health-cabarrus
campbell | sponsor:campbell-university-nc
cone health | sponsor:cone-health
prisma greenville | sponsor:prisma-health
mcg augusta | sponsor:medical-college-of-georgia
augusta university | sponsor:augusta-university
mercer macon | program:atrium-health-navicent-the-medical-center-pediatrics-macon
mercer savannah | program:hca-healthcare-ga-family-medicine-savannah
uf shands | sponsor:university-of-florida
uf jax | sponsor:university-of-florida-college-of-medicine-jacksonville
umiami | sponsor:university-of-miami
mt sinai miami beach | sponsor:mount-sinai-medical-center-of-florida
kendall | program:hca-florida-healthcare-internal-medicine-miami
palmetto general | sponsor:palmetto-general-hospital
cleveland clinic weston | sponsor:cleveland-clinic-foundation-fl
memorial healthcare hollywood | sponsor:memorial-healthcare-system
broward | county:broward-county
jfk atlantis | sponsor:hca-florida-jfk-hospital
bayfront | sponsor:orlando-health-bayfront-hospital
orlando health | sponsor:orlando-health
adventhealth orlando | sponsor:adventhealth-florida
hca brandon | sponsor:hca-florida-healthcare
ponce | city:ponce
san juan city hospital | sponsor:san-juan-city-hospital
damas | sponsor:damas-hospital
valley health las vegas | sponsor:valley-health-system-nv
sunrise | sponsor:hca-healthcare-sunrise-health-graduate-medical-education
u of u | sponsor:university-of-utah-health
intermountain | sponsor:intermountain-medical-center
cu denver | sponsor:university-of-colorado
denver health | city:denver
st joseph denver | sponsor:saint-joseph-hospital
providence portland | sponsor:providence-health-and-services-oregon
samaritan | sponsor:samaritan-medical-center
multicare tacoma | sponsor:multicare-health-system
spokane | city:spokane
hawaii | state:HI
wwami boise | sponsor:full-circle-health
billings | city:billings
casper | city:casper
rapid city | city:rapid-city
anchorage | city:anchorage
spectrum health | sponsor:corewell-health-grand-rapids
wsu dmc | program:detroit-medical-center-internal-medicine
st john detroit | sponsor:henry-ford-st-john-hospital
wmed | sponsor:western-michigan-university-homer-stryker-md-school-of-medicine
springfield mo | city:springfield-mo
rochester new york | city:rochester-ny
jackson ms | city:jackson-ms
jackson michigan | city:jackson-mi
lebanon nh | city:lebanon-nh
charleston wv | city:charleston-wv
columbia sc | city:columbia-sc
lancaster pa | city:lancaster-pa
greenville nc | city:greenville-nc
newark delaware | city:newark-de
lafayette la | city:lafayette-la
york pa | city:york
bronx | city:the-bronx
staten island | city:staten-island
new england | state:MA
1203800696 | program:adena-regional-medical-center-family-medicine-chillicothe
3003812278 | program:cleveland-clinic-foundation-oh-pathology
120 05 00765 | program:kaiser-sacramento-family-medicine
neurolgy conneticut | program:university-of-connecticut-neurology-hartford
illinios | state:IL
arkansa | state:AR
missisippi | state:MS
michagan | state:MI
virgina | state:VA
louisianna | state:LA
puerto rico | state:PR
dc | city:washington-dc
d.c. | city:washington-dc
transitional year | specialty:transitional-year
fqhc residency | term:fqhc
military programs | program:tripler-army-medical-center-family-medicine-honolulu
how many programs should i apply to | guide:how-many-programs
letters of recommendation from home country | guide:letters-of-recommendation
california ptal | guide:california-license
sutter | sponsor:sutter-health
providence | city:providence
swedish covenant | sponsor:swedish-hospital
st elizabeth boston | sponsor:boston-medical-center-brighton
methodist le bonheur | sponsor:methodist-healthcare-memphis-hospitals
sanford school of medicine | sponsor:university-of-south-dakota-school-of-medicine
uk healthcare | sponsor:university-of-kentucky-college-of-medicine
st barnabas bronx | sponsor:st-barnabas-hospital
capital health trenton | sponsor:capital-health-regional-medical-center
renown | sponsor:university-of-nevada-reno-school-of-medicine
`;

export const FRESH_QUERIES: readonly QueryCase[] = readQueries(TABLE);
