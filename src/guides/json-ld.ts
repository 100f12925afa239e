import type {
  Article as ArticleThing,
  BreadcrumbList,
  Dataset,
  EducationalOccupationalProgram,
  FAQPage,
  Organization,
  SearchAction,
  WebSite,
  WithContext,
} from "schema-dts";

/** A thing that a page tells machines. The types hold it to the vocabulary of schema.org: an unknown property does not compile. */
export type JsonLd = WithContext<
  ArticleThing | BreadcrumbList | Dataset | EducationalOccupationalProgram | FAQPage | WebSite
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
}: Article): WithContext<ArticleThing> {
  const publisher: Organization = { "@type": "Organization", name: "Whole File", url: site };
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
): WithContext<FAQPage> {
  return {
    ...CONTEXT,
    "@type": "FAQPage",
    mainEntity: questions.map(({ q, a }) => ({
      "@type": "Question",
      name: q,
      acceptedAnswer: { "@type": "Answer", text: a },
    })),
  };
}

/** `trail` from the top down, the page itself last. */
export function breadcrumbLd(
  trail: readonly { readonly name: string; readonly url: string }[],
): WithContext<BreadcrumbList> {
  return {
    ...CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** Schema.org writes what an action needs as `<property>-input`, which its types leave out. */
type SearchWithInput = SearchAction & { readonly "query-input": string };

/** The site itself, with the address of its search. */
export function websiteLd({
  url,
  search,
}: {
  readonly url: string;
  readonly search: string;
}): WithContext<WebSite> {
  const searchAction: SearchWithInput = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${search}?q={search_term_string}` },
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
}: ProgramPage): WithContext<EducationalOccupationalProgram> {
  return {
    ...CONTEXT,
    "@type": "EducationalOccupationalProgram",
    name,
    url,
    description,
    programType: `Residency in ${specialty}`,
    provider: { "@type": "Organization", name: sponsor },
    ...(acgmeId && { identifier: { "@type": "PropertyValue", propertyID: "ACGME", value: acgmeId } }),
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
}: OpenData): WithContext<Dataset> {
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
    creator: { "@type": "Organization", name: "Whole File", url: site },
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      contentUrl: file.url,
      encodingFormat: file.type,
    })),
  };
}

/** JSON as it may stand in a script element: nothing in it can end that element. */
export function toScript(data: JsonLd | readonly JsonLd[]): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
