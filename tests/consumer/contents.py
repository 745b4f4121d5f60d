"""Holds the packages to what they may contain and depend on, and two packings of them to each other: contents.py FEED AGAIN"""
import re
import sys
import uuid
import zipfile
from pathlib import Path

ALLOWED = {
    "GeoPolDomain": {"net10.0": {"NodaTime"}, "net8.0": {"NodaTime", "System.Collections.Immutable", "System.Text.Json"}},
    "GeoPolDomain.Reference": {"net10.0": {"GeoPolDomain"}, "net8.0": {"GeoPolDomain"}},
    "GeoPolDomain.Testing": {"net10.0": {"GeoPolDomain"}, "net8.0": {"GeoPolDomain"}},
    "GeoPolDomain.Report": {"net10.0": {"GeoPolDomain"}, "net8.0": {"GeoPolDomain"}},
    "GeoPolDomain.Csv": {"net10.0": {"GeoPolDomain", "Sep"}, "net8.0": {"GeoPolDomain", "Sep"}},
    "GeoPolDomain.Parquet": {"net10.0": {"GeoPolDomain", "Parquet.Net"}, "net8.0": {"GeoPolDomain", "Parquet.Net"}},
    "GeoPolDomain.EntityFrameworkCore": {"net10.0": {"GeoPolDomain", "Npgsql.EntityFrameworkCore.PostgreSQL"}},
    "GeoPolDomain.Exchange": {"net10.0": {"GeoPolDomain"}, "net8.0": {"GeoPolDomain"}},
}

# What portable debug information calls a source that is kept inside it.
EMBEDDED_SOURCE = uuid.UUID("0E8A571B-6926-466E-B4AD-8AB04611F5FE").bytes_le

# Where a Markdown page points: [text](target), [text]: target, src="target", href="target".
LINK = re.compile(r"""\]\(\s*<?([^)\s>]+)|^\s*\[[^\]]+\]:\s*(\S+)|(?:src|href)\s*=\s*["']([^"']+)""", re.M)


def dependencies(nuspec):
    groups = re.findall(r'<group targetFramework="([^"]+)"(?:/>|>(.*?)</group>)', nuspec, re.S)
    return {framework: set(re.findall(r'<dependency id="([^"]+)"', inner)) for framework, inner in groups}


def dead_links(page):
    """The links of a page that lead nowhere outside the repository."""
    targets = [next(filter(None, groups)) for groups in LINK.findall(page)]
    return [target for target in targets if not re.match(r"https?://|mailto:|#", target)]


def name_of(path):
    return re.match(r"(.+?)\.\d", path.name).group(1)


def check(path):
    name = name_of(path)
    with zipfile.ZipFile(path) as package:
        files = package.namelist()
        nuspec = package.read(f"{name}.nuspec").decode()
        readme = package.read("README.md").decode()
        icon = package.read("icon.png")
    assert not [f for f in files if f.startswith("analyzers/")], f"{name} ships analyzers"
    assert "CodeAnalysis" not in nuspec, f"{name} depends on Microsoft.CodeAnalysis"
    assert not [f for f in files if "CodeAnalysis" in f], f"{name} ships Microsoft.CodeAnalysis"
    assert name != "GeoPolDomain" or "schema/geopoldomain-1.schema.json" in files, f"{name} lacks the schema"
    assert "LICENSE" in files and "<license" in nuspec, f"{name} lacks its licence"
    assert "<readme>README.md<" in nuspec and readme.startswith(f"# {name}\n"), f"{name} lacks a README of its own"
    assert not dead_links(readme), f"the README in {name} has links that are dead outside the repository: {dead_links(readme)}"
    assert "<icon>icon.png<" in nuspec and icon.startswith(b"\x89PNG") and len(icon) < 10_000, f"{name} lacks its icon"
    notes = re.search(r"<releaseNotes>(.+?)</releaseNotes>", nuspec, re.S)
    assert notes, f"docs/CHANGELOG.md says nothing under the version of {name}"
    assert not dead_links(notes.group(1)), f"the release notes of {name} have links that are dead outside the repository"
    assert not re.search(r'<repository [^>]*url="(?!https://)', nuspec), f"{name} names an address nobody can reach"
    if name in ALLOWED:
        assert dependencies(nuspec) == ALLOWED[name], f"{name} depends on {dependencies(nuspec)}"
        for framework in ALLOWED[name]:
            for end in ("dll", "xml"):
                assert f"lib/{framework}/{name}.{end}" in files, f"{name} lacks lib/{framework}/{name}.{end}"
    print(f"{name}: {len(files)} files, fine")


def check_symbols(path):
    with zipfile.ZipFile(path) as package:
        symbols = [f for f in package.namelist() if f.endswith(".pdb")]
        assert symbols, f"{path.name} holds no symbols"
        for one in symbols:
            assert EMBEDDED_SOURCE in package.read(one), f"{path.name}: {one} does not hold its sources"


def differences(one, other):
    """The files in which two packages differ. What is left out names the moment of packing."""
    with zipfile.ZipFile(one) as first, zipfile.ZipFile(other) as second:
        names = {f for f in {*first.namelist(), *second.namelist()} if not f.startswith(("_rels/", "package/"))}
        held = [{*first.namelist()}, {*second.namelist()}]
        return sorted(f for f in names if any(f not in h for h in held) or first.read(f) != second.read(f))


feed, again = Path(sys.argv[1]), Path(sys.argv[2])
packages, symbols = sorted(feed.glob("*.nupkg")), sorted(feed.glob("*.snupkg"))
expected = sorted([*ALLOWED, "GeoPolDomain.Cli"])
assert sorted(map(name_of, packages)) == expected, f"{expected} expected, found {[p.name for p in packages]}"
assert sorted(map(name_of, symbols)) == expected, f"symbols of {expected} expected, found {[p.name for p in symbols]}"
for package in packages:
    check(package)
for package in symbols:
    check_symbols(package)
for package in packages + symbols:
    differing = differences(package, again / package.name)
    assert not differing, f"{package.name} packed in another folder differs in {differing}"
print("packed in another folder, they are the same byte for byte")
