#!/usr/bin/env bash
# Uses the packages as a stranger would: packs them, restores them from a folder feed into a new project, runs the README's
# example, and publishes it trimmed (net10.0) and native (net9.0), where no warning may be left.
# Usage: tests/consumer/check.sh [--no-native]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
native=yes
[ "${1:-}" = --no-native ] && native=no

echo "== pack"
dotnet pack "$root/GeoPolDomain.sln" -c Release -o "$work/feed" -v quiet --nologo
ls "$work/feed"

echo "== what is in the package"
python3 "$here/contents.py" "$work/feed"

# A cache of its own: packages of the same version from an earlier run must not be found again.
export NUGET_PACKAGES="$work/cache"
cat > "$work/nuget.config" <<EOF
<configuration>
  <packageSources>
    <add key="feed" value="$work/feed" />
  </packageSources>
</configuration>
EOF

consume() { # name, framework, extra publish arguments
  local name=$1 framework=$2; shift 2
  mkdir -p "$work/$name"
  sed -e "s/FRAMEWORK/$framework/" -e "s/VERSION/$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")/" \
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
