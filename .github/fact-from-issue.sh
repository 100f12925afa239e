#!/usr/bin/env bash
# fact-from-issue.sh <event> <folder>: carries out the issue of an event of GitHub in the work tree and leaves in the folder
# change.patch (empty when the issue is not well formed) and answer.md, which says what was done or what is wrong.
set -euo pipefail
event=$1
out=$2
mkdir -p "$out"
: >"$out/change.patch"

# Every line indented: a block of code that no text can end, in which no name calls anybody.
quoted() { tr -d '\000-\010\013-\037\177' | head -c 20000 | sed 's/^/    /'; }

code=0
npm run --silent fact -- --issue "$event" >"$out/told.txt" 2>"$out/wrong.txt" || code=$?
case $code in
0)
  git add --intent-to-add content
  git diff --no-color --no-ext-diff -- content >"$out/change.patch"
  {
    echo "Made from the issue by \`npm run fact\`. Before you merge:"
    echo
    echo "- open the page and read the words yourself: value, strength, for whom, date;"
    echo "- is the page whose it says it is, and are its title and publisher right?"
    echo "- press \"Ready for review\" to run the checks."
    echo
    quoted <"$out/told.txt"
  } >"$out/answer.md"
  ;;
1 | 2)
  {
    echo "Thank you. This could not be written down as it stands. Edit the issue and it is tried again; a person reads it in any case."
    echo
    quoted <"$out/wrong.txt"
  } >"$out/answer.md"
  ;;
*)
  cat "$out/wrong.txt" >&2
  exit "$code"
  ;;
esac
