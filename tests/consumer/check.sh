#!/usr/bin/env bash
# Uses the packages as a stranger would: packs them twice, from two folders, and holds them to be alike; looks at what is in them;
# compiles and runs the code of every page against them; and restores them from a folder feed into a new project that runs the README's
# example and is published trimmed (net10.0) and native (net9.0), where no warning may be left.
# Usage: tests/consumer/check.sh [--no-native]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
native=yes
[ "${1:-}" = --no-native ] && native=no

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")

pack() { # checkout, feed, extra arguments; as a build server packs, and from nothing, so that no earlier build is packed
  local from=$1 feed=$2 name; shift 2
  local names=(GeoPolDomain GeoPolDomain.Reference GeoPolDomain.Testing GeoPolDomain.Report GeoPolDomain.Csv GeoPolDomain.Parquet
    GeoPolDomain.Exchange GeoPolDomain.EntityFrameworkCore GeoPolDomain.Cli)
  for name in "${names[@]}"; do
    CI=true dotnet pack "$from/src/$name" -c Release -o "$feed" --artifacts-path "$from/artifacts" -v quiet --nologo "$@"
  done
}

checkout() { # folder: the files as they stand here, at the commit and with the remote of this checkout
  git clone --quiet --no-checkout --shared "$root" "$1"
  git -C "$1" remote remove origin
  local address
  if address=$(git -C "$root" remote get-url origin 2> /dev/null); then
    git -C "$1" remote add origin "$address"
  fi
  local files=(src docs LICENSE Directory.Build.props global.json .editorconfig .gitattributes)
  tar -C "$root" --exclude=bin --exclude=obj -c "${files[@]}" | tar -C "$1" -x
}

echo "== pack, twice"
checkout "$work/here"
checkout "$work/some where/else"
pack "$work/here" "$work/feed"
pack "$work/some where/else" "$work/again" -p:RunAnalyzers=false # what they have to say has been said, and they change no byte
ls "$work/feed"

echo "== what is in the packages"
python3 "$here/contents.py" "$work/feed" "$work/again"

# A cache of its own: packages of the same version from an earlier run must not be found again.
export NUGET_PACKAGES="$work/cache"
cat > "$work/nuget.config" <<EOF
<configuration>
  <packageSources>
    <add key="feed" value="$work/feed" />
  </packageSources>
</configuration>
EOF

echo "== the code of the pages"
python3 "$here/code-blocks.py" "$work/nuget.config" "$version" "$work/blocks"

consume() { # name, framework, extra publish arguments
  local name=$1 framework=$2; shift 2
  mkdir -p "$work/$name"
  sed -e "s/FRAMEWORK/$framework/" -e "s/VERSION/$version/" \
    "$here/Consumer.csproj.txt" > "$work/$name/Consumer.csproj"
  cp "$here/Consumer.cs" "$work/$name/Program.cs"
  sed -n '/^```csharp$/,/^```$/p' "$root/README.md" | sed '1d;/^```$/,$d' > "$work/$name/Example.body"
  python3 "$here/example.py" "$work/$name/Example.body" "$work/$name/Example.cs"
  echo "== publish $name ($framework $*)"
  dotnet publish "$work/$name" -c Release -o "$work/$name/out" -v minimal --nologo -warnaserror "$@" | tee "$work/$name/log"
  if grep -E "warning|IL[23][0-9]{3}" "$work/$name/log"; then
    echo "!! publishing $name left warnings"
    exit 1
  fi
  echo "== run $name"
  "$work/$name/out/Consumer"
}

consume trimmed net10.0 -p:PublishTrimmed=true --self-contained -r linux-x64
if [ $native = yes ]; then
  consume native net9.0 -p:PublishAot=true -p:CppCompilerAndLinker=gcc -r linux-x64
fi
echo "The packages work as a stranger uses them."
