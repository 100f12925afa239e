import { type Mapping, TARGETS, type Target } from "./targets.ts";

/** Headings that mean a target, in small letters and digits only, parted by blanks. */
const HEADINGS: Readonly<Record<Target, string>> = {
  id: "wholefileid",
  number: `acgmenumber acgmeid acgme acgmecode acgmeprogramid acgmeprogramnumber acgmeno acgmeprogramcode programid programnumber
      programno erasid erascode erasprogramid programcode code programnr`,
  nrmpCode: "nrmpcode nrmpcodes nrmp nrmpprogramcode nrmpid nrmpnumber nrmpprogramid matchcode trackcode",
  link: "link links url website address webaddress freida freidalink freidaurl programlink programurl programwebsite webpage",
  name: `program programname name institution hospital residency programtitle residencyprogram hospitalname institutionname programs
      nameofprogram nameofinstitution sponsoringinstitution`,
  specialty: "specialty speciality field track programspecialty specialties discipline",
  city: "city town location citystate place programcity",
  state: "state st programstate",
  status: "status mystatus applicationstatus",
  note: "note notes comment comments remark remarks mynotes",
  added: "added dateadded",
  told: "toldtoyou",
  takesImgs:
    "takesimgs takesimg imgs img acceptsimgs acceptsimg imgaccepted imgsaccepted acceptimgs acceptimg acceptfmgs",
  visaJ1:
    "j1visa j1 visaj1 sponsorsj1 j1sponsored j1sponsorship j1visasponsorship j1visasponsored sponsorsj1visa acceptsj1",
  visaH1b: `h1bvisa h1b visah1b h1 sponsorsh1b h1bsponsored h1bsponsorship h1bvisasponsorship h1visa h1bvisasponsored
      sponsorsh1bvisa acceptsh1b`,
  step2Minimum: `step2ckminimum step2minimum minstep2 step2min step2ckmin minimumstep2ck minimumstep2 minstep2ck step2ckcutoff step2cutoff
      cutoffstep2 cutoffstep2ck step2ckminimumscore step2minimumscore step2minscore step2ckminscore minimumstep2ckscore
      minimumstep2score minstep2ckscore minstep2score ckminimum ckmin minck cutoffck ckcutoff usmlestep2minimum usmlestep2ckminimum
      step2scorecutoff step2ckscorecutoff`,
  step2Typical: `usualstep2ckscore averagestep2 averagestep2ck avgstep2 avgstep2ck step2average step2ckaverage step2avg step2ckavg meanstep2
      meanstep2ck medianstep2 medianstep2ck typicalstep2 typicalstep2ck usualstep2 averageck avgck ckaverage ckavg meanck medianck
      averagestep2score averagestep2ckscore avgstep2score avgstep2ckscore meanstep2score meanstep2ckscore medianstep2score
      medianstep2ckscore step2mean step2median step2ckmean step2ckmedian step2typical step2cktypical averagescore avgscore
      matchedaverage`,
  graduationYears: `yearssincegraduation yog maxyog yogcutoff yoglimit graduationyears maxyearssincegraduation maximumyearssincegraduation
      yearssincegrad maxyearssincegrad yogcutoffyears yogyears yearsofgraduationlimit graduationcutoff gradcutoff`,
  failures: `failedattempts failures failuresallowed failedattemptsallowed maxfailures maxfailedattempts failuresaccepted
      failedattemptsaccepted fails failsallowed maximumfailures acceptedfailures allowedfailures`,
  attempts: `attemptsallowed maxattempts maximumattempts attemptlimit attemptslimit attemptsaccepted attemptspermitted allowedattempts
      maxnumberofattempts maximumnumberofattempts numberofattemptsallowed`,
  usceMonths: `usclinicalexperience usce uscemonths usceminimum monthsofusce uscerequired uscerequirement minimumusce minusce
      usclinicalexperiencemonths usceinmonths usceweeks weeksofusce usceinweeks usclinicalexperienceweeks monthsusce
      usceneeded usclinicalexperiencerequired`,
  deadline:
    "deadline applicationdeadline duedate lastday closingdate closes applyby applicationdue lastdaytoapply deadlinedate",
};

/** Headings that may mean one thing or another: the visitor is asked. No target = leave it out. */
const AMBIGUOUS: readonly { readonly headings: string; readonly choices: readonly Target[] }[] = [
  {
    headings: `attempts attempt noofattempts numberofattempts stepattempts usmleattempts attemptsusmle attemptsonsteps examattempts`,
    choices: ["attempts", "failures"],
  },
  {
    headings: `step2ck step2 ck step2score step2ckscore usmlestep2 usmlestep2ck ckscore step2cks score scores usmlescore usmlescores
      usmlestep2score usmlestep2ckscore stepscore step2scores step2ckscores step2required step2ckrequired`,
    choices: ["step2Minimum", "step2Typical"],
  },
  {
    headings: "yearofgraduation graduationyear gradyear yearsofgraduation graduation",
    choices: ["graduationYears"],
  },
  { headings: "imgfriendly imgfriendlyprogram", choices: ["takesImgs"] },
];

const TARGET_OF = new Map(
  TARGETS.flatMap((target) => HEADINGS[target].split(/\s+/).map((heading) => [heading, target] as const)),
);
const CHOICES_OF = new Map(
  AMBIGUOUS.flatMap(({ headings, choices }) =>
    headings.split(/\s+/).map((heading) => [heading, choices] as const),
  ),
);

/** A heading as the table above knows it: "Step 2 CK (min)" is "step2ckmin". */
function plainHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}

/** What a heading means for certain. */
export function targetOf(heading: string): Target | undefined {
  return TARGET_OF.get(plainHeading(heading));
}

/** What a heading may mean; none for one that is certain or tells nothing. */
export function choicesOf(heading: string): readonly Target[] {
  return CHOICES_OF.get(plainHeading(heading)) ?? [];
}

/** Which column holds what, judged by the headings alone. Each column and each target at most once. */
export function guessColumns(headings: readonly string[]): Mapping {
  const mapping: { [T in Target]?: number } = {};
  for (const [at, heading] of headings.entries()) {
    const target = targetOf(heading);
    if (target && mapping[target] === undefined) mapping[target] = at;
  }
  return mapping;
}
