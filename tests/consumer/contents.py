"""Holds the packages to what they may contain and depend on: contents.py FEED"""
import re
import sys
import zipfile
from pathlib import Path

ALLOWED = {
    "GeoPolDomain": {"net10.0": {"NodaTime"}, "net8.0": {"NodaTime", "System.Collections.Immutable", "System.Text.Json"}},
    "GeoPolDomain.Reference": {"net10.0": {"GeoPolDomain"}, "net8.0": {"GeoPolDomain"}},
}


def dependencies(nuspec):
    groups = re.findall(r'<group targetFramework="([^"]+)"(?:/>|>(.*?)</group>)', nuspec, re.S)
    return {framework: set(re.findall(r'<dependency id="([^"]+)"', inner)) for framework, inner in groups}


def check(path):
    name = re.match(r"(.+?)\.\d", path.name).group(1)
    with zipfile.ZipFile(path) as package:
        files = package.namelist()
        nuspec = package.read(f"{name}.nuspec").decode()
    assert not [f for f in files if f.startswith("analyzers/")], f"{name} ships analyzers"
    assert "CodeAnalysis" not in nuspec, f"{name} depends on Microsoft.CodeAnalysis"
    assert not [f for f in files if "CodeAnalysis" in f], f"{name} ships Microsoft.CodeAnalysis"
    assert "README.md" in files and "<license" in nuspec, f"{name} lacks its README or licence"
    if name in ALLOWED:
        assert dependencies(nuspec) == ALLOWED[name], f"{name} depends on {dependencies(nuspec)}"
        for framework in ALLOWED[name]:
            for end in ("dll", "xml"):
                assert f"lib/{framework}/{name}.{end}" in files, f"{name} lacks lib/{framework}/{name}.{end}"
    print(f"{name}: {len(files)} files, fine")


packages = sorted(Path(sys.argv[1]).glob("*.nupkg"))
assert len(packages) == 3, f"three packages expected, found {[p.name for p in packages]}"
for one in packages:
    check(one)
assert len(list(Path(sys.argv[1]).glob("*.snupkg"))) == 3, "three symbol packages expected"
