/** Small programs that run as they stand: the names of the programs whose pages say that they sponsor the J-1. */
export function openExamples(address: string): readonly { readonly name: string; readonly code: string }[] {
  return [
    {
      name: "curl and jq",
      code: `curl -s ${address} |
  jq -r '.programs[] | select(any(.facts.visaJ1[]?; .value == "yes" and .countsAs == null)) | .name'`,
    },
    {
      name: "Python",
      code: `import json, urllib.request

data = json.load(urllib.request.urlopen("${address}"))
for program in data["programs"]:
    facts = program["facts"].get("visaJ1", [])
    if any(fact["value"] == "yes" and "countsAs" not in fact for fact in facts):
        print(program["name"])`,
    },
    {
      name: "R",
      code: `library(jsonlite)

data <- fromJSON("${address}", simplifyVector = FALSE)
for (program in data$programs)
  for (fact in program$facts$visaJ1)
    if (fact$value == "yes" && is.null(fact$countsAs)) { cat(program$name, "\\n"); break }`,
    },
  ];
}
