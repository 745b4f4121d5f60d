#!/usr/bin/env bash
# Holds the JSON schema to the reader with ajv, a validator by others: on every document of the corpus, right and wrong, and on the embedded
# datasets. Then holds what the pages say of editors to the language service of an editor, and the SARIF of geopol check to the schema of
# SARIF. Needs Node.js, which is installed where the system can do it, and the tool, built before.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v npm > /dev/null || { apt-get update && apt-get install -y --no-install-recommends nodejs npm; } > "$work/node.log" 2>&1 \
  || { cat "$work/node.log"; exit 1; }

npm ci --prefix "$here" --silent --no-audit --no-fund
for dataset in csto-syria-2017 decision-rules unsc-votes world; do
  dotnet run --no-build --project "$root/src/GeoPolDomain.Cli" -- convert "$dataset" "$work/$dataset.json" > /dev/null
done
node "$here/check.mjs" "$work"/*.json
node "$here/editor.mjs"

sarif() { dotnet run --no-build --project "$root/src/GeoPolDomain.Cli" -- check "$@" --format sarif || test $? -eq 1; }
sarif "$root/docs/examples/findings.jsonl" "$root/docs/examples/mistakes.jsonl" > "$work/findings.sarif"
sarif "$root/tests/GeoPolDomain.Tests/Corpus/invalid" > "$work/mistakes.sarif"
sarif "$root/docs/examples/harbours-2025.json" > "$work/fine.sarif"
node "$here/sarif.mjs" "$work"/*.sarif
