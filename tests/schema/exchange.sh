#!/usr/bin/env bash
# Holds what geopol export writes to tools by others: jsonld and ajv in Node.js, and prov, xml and networkx in Python. Needs Node.js and the
# tool, built before. A Python package is installed where the system can do it; without it, what it would hold is skipped and said.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v npm > /dev/null || { apt-get update && apt-get install -y --no-install-recommends nodejs npm; } > "$work/node.log" 2>&1 \
  || { cat "$work/node.log"; exit 1; }
# The packages of the system belong to its own Python, which need not be the first on the path.
python=$(test -x /usr/bin/python3 && echo /usr/bin/python3 || command -v python3)
"$python" -c "import prov, networkx" 2> /dev/null \
  || { apt-get update && apt-get install -y --no-install-recommends python3-prov python3-networkx; } > "$work/python.log" 2>&1 \
  || echo "python3-prov and python3-networkx cannot be installed: what is missing is skipped below"

npm ci --prefix "$here" --silent --no-audit --no-fund
geopol() { dotnet run --no-build --project "$root/src/GeoPolDomain.Cli" -- "$@"; }
datasets=(csto-syria-2017 unsc-votes)
for dataset in "${datasets[@]}"; do
  geopol convert "$dataset" "$work/$dataset.json" > /dev/null
  for form in jsonld popolo prov ftm graphml claimreview; do
    geopol export "$dataset" --to "$form" -o "$work/$dataset.$form" 2> /dev/null
  done
done
node "$here/exchange.mjs" "$work" "${datasets[@]}"
"$python" "$here/exchange.py" "$work" "${datasets[@]}"
