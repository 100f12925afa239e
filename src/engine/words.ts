/** The words of one criterion wherever it is shown: quiz, results, method page, e-mail to a program. */
export interface CriterionWords {
  readonly title: string;
  /** The rule in one or two sentences for the method page. */
  readonly rule: string;
  /** The question to a program that does not say, ready for an e-mail. Null where no program can answer it. */
  readonly question: string | null;
}

export const WORDS: Readonly<Record<string, CriterionWords>> = {
  "takes-imgs": {
    title: "Takes IMGs",
    rule: "Met when the program says that it takes international medical graduates, or shows some among its residents. If no page says so: ask first.",
    question: "Does your program consider international medical graduates?",
  },
  visa: {
    title: "Visa",
    rule: "Only for people who need a visa. Met when the program sponsors a visa you accept; H-1B also needs a passed Step 3. Not said, or case by case: ask first.",
    question: "Which visas does your program sponsor this season (J-1, H-1B)?",
  },
  "work-status": {
    title: "Citizenship or work permit",
    rule: "Not met when the program demands US citizenship, permanent residence or a work permit that you do not have.",
    question: "Do you require US citizenship, permanent residence or a work permit?",
  },
  step1: {
    title: "Step 1",
    rule: "A passed Step 1, or a stated minimum on old three-digit scores. A passed Step cannot be taken again, so a score below the minimum closes.",
    question: "Do you have any requirement on Step 1 beyond a pass?",
  },
  "step2-minimum": {
    title: "Step 2 CK minimum",
    rule: "A minimum that the program states. Averages and “competitive” scores are no minimum.",
    question: "Do you have a minimum Step 2 CK score below which an application is not read?",
  },
  "step2-result": {
    title: "Step 2 CK result",
    rule: "Not met when the result is needed to apply and you have none yet. Needed later: you can apply.",
    question: "By when do you need the Step 2 CK result?",
  },
  failures: {
    title: "Failed attempts",
    rule: "Each limit counts for the exams it names and no other. More failures than a stated limit closes.",
    question: "Do you limit the number of attempts on the USMLE Steps?",
  },
  graduation: {
    title: "Years since graduation",
    rule: "Counted to the year in which the season's applications open, from graduation or from your last training or practice, as the program says.",
    question: "Do you have a limit on years since graduation, and does clinical practice since then count?",
  },
  usce: {
    title: "US clinical experience",
    rule: "Months, kind and age as the program states. Observerships count unless it says hands-on. You can still gain it: one step away.",
    question: "Do you require US clinical experience, how long, and must it be hands-on?",
  },
  letters: {
    title: "Letters of recommendation",
    rule: "How many, from the US, from the specialty. You can still ask for one: one step away.",
    question: "How many letters do you need, and must any come from the US or from the specialty?",
  },
  ecfmg: {
    title: "ECFMG certificate",
    rule: "Needed to apply or to interview and not there yet: one step away. Needed to rank or to start: there is time.",
    question: "By when must the ECFMG certificate be there?",
  },
  school: {
    title: "Medical school",
    rule: "A school that the program's state or the World Directory must recognize.",
    question: "Do you accept graduates of any school in the World Directory of Medical Schools?",
  },
  deadline: {
    title: "Deadline",
    rule: "A closing day that has passed closes for this season. A date of an earlier season says nothing of this one.",
    question: "Until when do you take applications this season?",
  },
  "specialty-score": {
    title: "Score beside the specialty",
    rule: "Your Step 2 CK beside the quartiles of non-US IMGs who matched into the specialty. The whole specialty, the past, no chance of matching. Where the medians of matched and not matched lie within 2 points, as in family medicine, everybody has half of the points.",
    question: null,
  },
  "typical-score": {
    title: "Score beside the program's usual",
    rule: "Your Step 2 CK beside what the program calls average, usual or competitive.",
    question: "What Step 2 CK scores are usual among the residents you match?",
  },
  "minimum-score": {
    title: "Room above the minimum",
    rule: "How far your Step 2 CK lies above the stated minimum. No minimum counts whole.",
    question: null,
  },
  "regional-ties": {
    title: "Ties to the region",
    rule: "Years lived there or family (two fifths), clinical experience there (two fifths), letters from there (one fifth).",
    question: null,
  },
  mission: {
    title: "Mission",
    rule: "The part of the program's stated themes that your experience answers. Research counts only where the program names it.",
    question: "What experience do you value most in applicants?",
  },
  "county-need": {
    title: "Need of the county",
    rule: "With experience among people in need: the part of the county's people who live in a state shortage area for primary care.",
    question: null,
  },
  "patient-languages": {
    title: "Languages of the patients",
    rule: "The part of the county's households with another language than English whose language you speak. Census groups of several languages widen the range.",
    question: "Which languages help most with your patients?",
  },
  "valued-languages": {
    title: "Languages the program values",
    rule: "The part of the languages named by the program that you speak.",
    question: null,
  },
  "specialty-letters": {
    title: "Letters from the specialty",
    rule: "Two letters from physicians of your first-choice specialty count whole, one counts half.",
    question: null,
  },
  "img-record": {
    title: "IMG record",
    rule: "IMGs among its residents as pages show them; half or more counts whole. A count without a total leaves the range open.",
    question: "How many of your present residents are international medical graduates?",
  },
  "unfilled-seats": {
    title: "Seats left unfilled",
    rule: "Seats that the Match's algorithm left unfilled; a quarter or more counts whole.",
    question: null,
  },
  "specialty-order": {
    title: "Your order of specialties",
    rule: "Your first specialty counts whole, each later one less.",
    question: null,
  },
  "place-order": {
    title: "Your order of places",
    rule: "Your first region counts whole, each later one less.",
    question: null,
  },
};

/** Words of a criterion. Throws when it has none, which a test rules out. */
export function wordsOf(id: string): CriterionWords {
  const words = WORDS[id];
  if (!words) throw new Error(`Criterion "${id}" has no row in words.ts.`);
  return words;
}
