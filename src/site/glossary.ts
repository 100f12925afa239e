/** One term of the site in plain English. Definitions only: what changes by year or program stands on its own page, with its source. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** What the letters stand for. */
  readonly full?: string;
  readonly text: string;
  /** Where to read more on this site. */
  readonly more?: { readonly path: string; readonly name: string };
}

interface GlossaryPart {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly GlossaryTerm[];
}

const guide = (id: string, name: string) => ({ path: `/guides/${id}/`, name });
const method = (part: string, name: string) => ({ path: `/method/#${part}`, name });

export const GLOSSARY: readonly GlossaryPart[] = [
  {
    id: "people",
    title: "People and offices",
    terms: [
      {
        id: "aamc",
        term: "AAMC",
        full: "Association of American Medical Colleges",
        text: "The group of US medical schools that runs ERAS, where you send your applications.",
      },
      {
        id: "acgme",
        term: "ACGME",
        full: "Accreditation Council for Graduate Medical Education",
        text: "The body that approves residency programs in the US. Each program it approves has a number of ten digits.",
      },
      {
        id: "ecfmg",
        term: "ECFMG",
        full: "Educational Commission for Foreign Medical Graduates",
        text: "The body that checks the degree and the exams of IMGs. Its certificate shows that you may start training in the US.",
      },
      {
        id: "fqhc",
        term: "FQHC",
        full: "Federally qualified health center",
        text: "A clinic with federal support that must care for people whether or not they can pay. Some run their own residency programs.",
        more: guide("central-valley-landscape", "The Central Valley landscape"),
      },
      {
        id: "img",
        term: "IMG",
        full: "International medical graduate",
        text: "A doctor whose medical school is outside the US. A US citizen who studied abroad is a US IMG. All others are non-US IMGs.",
      },
      {
        id: "nrmp",
        term: "NRMP",
        full: "National Resident Matching Program",
        text: "The body that runs the Match: a computer pairs the rank lists of applicants with those of programs.",
      },
      {
        id: "program",
        term: "Program",
        text: "One residency in one specialty at one sponsor. It picks its own residents and sets its own rules.",
      },
      {
        id: "sponsor",
        term: "Sponsor",
        text: "The hospital, school or clinic that runs programs. A rule of the sponsor holds for all of its programs, unless a program states another. Not the same as sponsoring a visa.",
      },
    ],
  },
  {
    id: "exams",
    title: "Exams and papers",
    terms: [
      {
        id: "letter",
        term: "Letter of recommendation",
        text: "A doctor who worked with you tells programs how you work. A US letter comes from a doctor in the US.",
        more: guide("letters-of-recommendation", "Letters of recommendation"),
      },
      {
        id: "low-score",
        term: "Low score",
        text: "Here it means a score or a failed exam that can make a program stop before it reads the rest of your file. Where that line lies differs by program.",
        more: guide("how-score-thresholds-work", "Score lines, and how a file gets past them"),
      },
      {
        id: "mspe",
        term: "MSPE",
        full: "Medical Student Performance Evaluation",
        text: "The letter in which your school sums up your studies. It is also called the dean's letter.",
        more: guide("mspe-and-exam-problems", "MSPE and letters after an exam problem"),
      },
      {
        id: "ptl",
        term: "PTL",
        full: "Postgraduate Training License",
        text: "California's license for doctors who train there. You get it in residency, before the full license.",
        more: guide("california-license", "California's license rules"),
      },
      {
        id: "step-1",
        term: "Step 1",
        text: "The USMLE exam on basic science. Today the result is pass or fail. Older results have three digits.",
      },
      {
        id: "step-2-ck",
        term: "Step 2 CK",
        full: "Step 2 Clinical Knowledge",
        text: "The USMLE exam on clinical care. Its result is a score of three digits.",
        more: guide("step-2-ck-as-proof", "Step 2 CK as the proof"),
      },
      {
        id: "step-3",
        term: "Step 3",
        text: "The last USMLE exam. A passed Step 3 matters early if you need an H-1B visa.",
        more: guide("visas", "Visas for residency"),
      },
      {
        id: "usce",
        term: "USCE",
        full: "US clinical experience",
        text: "Time spent with patients in the US. In hands-on work you examine and care for patients under a doctor. In an observership you only watch.",
        more: guide("us-clinical-experience", "US clinical experience that counts"),
      },
      {
        id: "usmle",
        term: "USMLE",
        full: "United States Medical Licensing Examination",
        text: "The exam for a license in the US. It has three Steps.",
      },
      {
        id: "ecfmg-certificate",
        term: "ECFMG certificate",
        text: "The paper that shows an IMG has the degree and the exams to start training. Programs ask for it at different times: some to apply, some to start.",
      },
      {
        id: "yog",
        term: "Years since graduation",
        text: "From the year of your medical degree to the year in which the season opens. Some programs count from your last work as a doctor instead.",
        more: method("gate-graduation", "How it counts"),
      },
    ],
  },
  {
    id: "applying",
    title: "Applying and matching",
    terms: [
      {
        id: "categorical",
        term: "Categorical place",
        text: "A place for the whole training in a specialty, from the first year to the last.",
      },
      {
        id: "eras",
        term: "ERAS",
        full: "Electronic Residency Application Service",
        text: "The website through which you send one application to many programs. You pay for each program.",
        more: { path: "/tools/cost/", name: "What it costs" },
      },
      {
        id: "match",
        term: "Match",
        text: "You rank programs, programs rank applicants, and a computer pairs the two lists. Both sides must keep to the result.",
      },
      {
        id: "pgy-1",
        term: "PGY-1",
        full: "Postgraduate year 1",
        text: "The first year of residency. PGY-2 is the second year, and so on.",
      },
      {
        id: "preliminary",
        term: "Preliminary or transitional year",
        text: "A place for one year only. Some specialties ask for such a year first. After it you need another place.",
      },
      {
        id: "quota",
        term: "Seats",
        text: "How many first-year residents a program wants in a Match. A seat left empty may be offered again in SOAP.",
      },
      {
        id: "season",
        term: "Season",
        text: "One round of applying, named after the year in which training starts. It opens in the summer before and ends with Match Day in March.",
        more: guide("season-calendar", "The season, month by month"),
      },
      {
        id: "signal",
        term: "Signal",
        text: "A mark in ERAS that tells a program you truly want it. You have only a few in each specialty. In some specialties they are gold or silver.",
        more: guide("signals", "Signals"),
      },
      {
        id: "soap",
        term: "SOAP",
        full: "Supplemental Offer and Acceptance Program",
        text: "A short round in Match Week. Programs with empty seats offer them to people who did not match.",
        more: guide("if-you-do-not-match", "If you do not match"),
      },
    ],
  },
  {
    id: "visas",
    title: "Visas",
    terms: [
      {
        id: "green-card",
        term: "Permanent resident",
        text: "Somebody who may live and work in the US for good (a green card). No visa is needed to train.",
      },
      {
        id: "h-1b",
        term: "H-1B",
        text: "A work visa. The hospital itself must ask for it, and you need a passed Step 3.",
        more: guide("visas", "Visas for residency"),
      },
      {
        id: "j-1",
        term: "J-1",
        text: "An exchange visa. For doctors in training, ECFMG acts as the visa's sponsor. The program must agree to it.",
        more: guide("visas", "Visas for residency"),
      },
    ],
  },
  {
    id: "place",
    title: "Places and patients",
    terms: [
      {
        id: "hpsa",
        term: "HPSA",
        full: "Health Professional Shortage Area",
        text: "A place, a group of people or a clinic that the federal government calls short of doctors. It is not the same list as the state's.",
      },
      {
        id: "safety-net",
        term: "Safety net",
        text: "Hospitals and clinics that care for people who have no insurance or little money.",
      },
      {
        id: "shortage-area",
        term: "State shortage area",
        text: "An area that California itself calls short of primary care. Our figures for a county say what part of its people live in one.",
      },
      {
        id: "underserved",
        term: "Underserved",
        text: "People who get less care than they need, for reasons such as money, distance or language.",
      },
    ],
  },
  {
    id: "our-words",
    title: "Words of this site",
    terms: [
      {
        id: "coverage",
        term: "Coverage",
        text: "How many of the points that matter for you are known for a program. Low coverage means that its pages say little, not that it is bad.",
        more: method("fit", "How it decides"),
      },
      {
        id: "does-not-say",
        term: "Does not say",
        text: "We found no page that answers the question. It never counts as yes and never as no. You can ask.",
      },
      {
        id: "fit-range",
        term: "Fit range",
        text: "Two numbers between 0 and 100. They show how well your file answers what a program looks for. The less is known, the wider the range. It is not a chance of matching.",
        more: method("fit", "What makes the fit"),
      },
      {
        id: "gate",
        term: "Gate",
        text: "Something a program states that you must have. Without it your file is not read. Gates alone decide your group.",
        more: method("gates", "All gates"),
      },
      {
        id: "preference",
        term: "Preference",
        text: "Something a program likes but does not demand. It moves your fit and never your group.",
        more: method("fit", "All preferences"),
      },
      {
        id: "source",
        term: "Source",
        text: "The page on which a fact rests, with the date it shows and the day we read it.",
        more: { path: "/sources/", name: "All sources" },
      },
      {
        id: "undated",
        term: "Undated, old",
        text: "An undated page shows no date. An old one shows a date more than two years back. Confirm both with the program.",
      },
      {
        id: "whole-file",
        term: "Whole file",
        text: "All that you send: exams, letters, work with patients, languages, your story. Some programs read it all. Some look at the score first.",
        more: guide("how-programs-read-a-low-score", "How programs read a low score"),
      },
    ],
  },
];
