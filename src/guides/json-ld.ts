import type {
  AnswerLeaf,
  ArticleLeaf,
  BreadcrumbListLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  EducationalOccupationalProgramLeaf,
  EntryPointLeaf,
  FAQPageLeaf,
  ListItemLeaf,
  OrganizationLeaf,
  PropertyValueLeaf,
  QuestionLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithContext,
} from "schema-dts";

/**
 * A thing that a page tells machines. The types hold it to the vocabulary of schema.org: an unknown property does not compile. Each thing
 * has its one type from the start: to find it among the eight hundred of the vocabulary takes the compiler ten seconds.
 */
export type JsonLd = WithContext<
  | ArticleLeaf
  | BreadcrumbListLeaf
  | DatasetLeaf
  | EducationalOccupationalProgramLeaf
  | FAQPageLeaf
  | WebSiteLeaf
>;

interface Article {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly image: string;
  /** `YYYY-MM-DD` */
  readonly modified: string;
  readonly words: number;
  /** Addresses of the pages it cites. */
  readonly citations: readonly string[];
  /** Address of the site's front page. */
  readonly site: string;
}

const CONTEXT = { "@context": "https://schema.org" } as const;

/** A guide as search engines read it (schema.org). */
export function articleLd({
  title,
  description,
  url,
  image,
  modified,
  words,
  citations,
  site,
}: Article): WithContext<ArticleLeaf> {
  const publisher: OrganizationLeaf = { "@type": "Organization", name: "Whole File", url: site };
  return {
    ...CONTEXT,
    "@type": "Article",
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    image,
    inLanguage: "en",
    isAccessibleForFree: true,
    dateModified: modified,
    wordCount: words,
    author: publisher,
    publisher,
    citation: citations,
  };
}

/** Questions and answers of a guide (schema.org). */
export function faqLd(
  questions: readonly { readonly q: string; readonly a: string }[],
): WithContext<FAQPageLeaf> {
  return {
    ...CONTEXT,
    "@type": "FAQPage",
    mainEntity: questions.map(({ q, a }): QuestionLeaf => {
      const acceptedAnswer: AnswerLeaf = { "@type": "Answer", text: a };
      return { "@type": "Question", name: q, acceptedAnswer };
    }),
  };
}

/** `trail` from the top down, the page itself last. */
export function breadcrumbLd(
  trail: readonly { readonly name: string; readonly url: string }[],
): WithContext<BreadcrumbListLeaf> {
  return {
    ...CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(
      ({ name, url }, index): ListItemLeaf => ({
        "@type": "ListItem",
        position: index + 1,
        name,
        item: url,
      }),
    ),
  };
}

/** Schema.org writes what an action needs as `<property>-input`, which its types leave out. */
type SearchWithInput = SearchActionLeaf & { readonly "query-input": string };

/** The site itself, with the address of its search. */
export function websiteLd({
  url,
  search,
}: {
  readonly url: string;
  readonly search: string;
}): WithContext<WebSiteLeaf> {
  const target: EntryPointLeaf = { "@type": "EntryPoint", urlTemplate: `${search}?q={search_term_string}` };
  const searchAction: SearchWithInput = {
    "@type": "SearchAction",
    target,
    "query-input": "required name=search_term_string",
  };
  return {
    ...CONTEXT,
    "@type": "WebSite",
    name: "Whole File",
    url,
    inLanguage: "en",
    potentialAction: searchAction,
  };
}

interface ProgramPage {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly specialty: string;
  readonly sponsor: string;
  readonly acgmeId: string | null;
  /** The program's own page, where one is known. */
  readonly website: string | null;
}

/** A residency program. It says who it is and where to read more; its rules stand on the page with their sources. */
export function programLd({
  name,
  url,
  description,
  specialty,
  sponsor,
  acgmeId,
  website,
}: ProgramPage): WithContext<EducationalOccupationalProgramLeaf> {
  const provider: OrganizationLeaf = { "@type": "Organization", name: sponsor };
  const identifier = (value: string): PropertyValueLeaf => ({
    "@type": "PropertyValue",
    propertyID: "ACGME",
    value,
  });
  return {
    ...CONTEXT,
    "@type": "EducationalOccupationalProgram",
    name,
    url,
    description,
    programType: `Residency in ${specialty}`,
    provider,
    ...(acgmeId && { identifier: identifier(acgmeId) }),
    ...(website && { sameAs: website }),
  };
}

interface OpenData {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly license: string;
  /** `YYYY-MM-DD` */
  readonly modified: string;
  readonly places: readonly string[];
  readonly files: readonly { readonly url: string; readonly type: string }[];
  readonly site: string;
}

/** The open data with its files (schema.org). */
export function datasetLd({
  name,
  description,
  url,
  license,
  modified,
  places,
  files,
  site,
}: OpenData): WithContext<DatasetLeaf> {
  const creator: OrganizationLeaf = { "@type": "Organization", name: "Whole File", url: site };
  return {
    ...CONTEXT,
    "@type": "Dataset",
    name,
    description,
    url,
    license,
    isAccessibleForFree: true,
    dateModified: modified,
    spatialCoverage: places,
    creator,
    distribution: files.map(
      (file): DataDownloadLeaf => ({
        "@type": "DataDownload",
        contentUrl: file.url,
        encodingFormat: file.type,
      }),
    ),
  };
}

/** JSON as it may stand in a script element: nothing in it can end that element. */
export function toScript(data: JsonLd | readonly JsonLd[]): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
