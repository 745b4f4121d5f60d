"""Compiles and runs the C# of the pages as it is printed, as somebody does who copies it: code-blocks.py FEED_CONFIG VERSION WORK

Each block is a program of its own, compiled in one project that references the packages. What it prints is compared with the text
block below it; where there is none, with the comments behind its Console.WriteLine calls: each is how some line begins, in their
order, and "..." stands for anything.
Documents that a page tells to save ("Save this as `x.json`:") are there when its programs run. docs/decisions shows code that is
not for copying and is left out.
"""
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.S | re.M)
# The text block below a block of code: past prose, but not past a heading or another block.
BELOW = re.compile(r"\n(?:(?!#|```)[^\n]*\n)*```text\n(.*?)^```$", re.S | re.M)
SAVED = re.compile(r"`([\w-]+\.jsonl?)`:\n\n```json\n(.*?)^```$", re.S | re.M)
PRINTS = re.compile(r"Console\.WriteLine\(.*\);\s*//\s*(.+)$", re.M)

PROJECT = """<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <EnableDefaultItems>false</EnableDefaultItems>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="Nothing.cs" />
    <PackageReference Include="GeoPolDomain" Version="{version}" />
    <PackageReference Include="GeoPolDomain.Reference" Version="{version}" />
    <PackageReference Include="GeoPolDomain.Testing" Version="{version}" />
    <PackageReference Include="GeoPolDomain.Report" Version="{version}" />
    <PackageReference Include="GeoPolDomain.Csv" Version="{version}" />
    <PackageReference Include="GeoPolDomain.Parquet" Version="{version}" />
    <PackageReference Include="GeoPolDomain.Exchange" Version="{version}" />
    <PackageReference Include="GeoPolDomain.EntityFrameworkCore" Version="{version}" />
    <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="{sqlite}" />
{blocks}
  </ItemGroup>
  <!-- One restore and one list of references for all blocks, and each still a program of its own. -->
  <Target Name="CompileBlocks" AfterTargets="Build">
    <Csc Sources="%(Block.FullPath);$(GeneratedGlobalUsingsFile)" References="@(ReferencePathWithRefAssemblies)"
         OutputAssembly="$(OutDir)%(Block.Filename).dll" TargetType="exe" NoConfig="true" NoStandardLib="true" Nullable="$(Nullable)"
         LangVersion="$(LangVersion)" DefineConstants="$(DefineConstants)" DisabledWarnings="$(NoWarn)" TreatWarningsAsErrors="true"
         ToolExe="$(CscToolExe)" ToolPath="$(CscToolPath)" ContinueOnError="ErrorAndContinue" />
  </Target>
</Project>
"""


def used(package):
    """The version of a package that this repository uses."""
    return re.search(rf'Include="{re.escape(package)}" Version="([^"]+)"', (ROOT / "Directory.Build.props").read_text()).group(1)


class Block:
    def __init__(self, page, text, match, number):
        self.page, self.code = page, match.group(2)
        self.line = text.count("\n", 0, match.start()) + 1
        self.name = f"block{number:02}"
        below = BELOW.match(text, match.end())
        self.printed = below.group(1) if below else None

    def __str__(self):
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def main(config, version, work):
    pages = [ROOT / "README.md", *sorted(p for p in (ROOT / "docs").rglob("*.md") if (ROOT / "docs/decisions") not in p.parents)]
    blocks, wrong = [], []
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for match in FENCE.finditer(text):
            if match.group(1) == "csharp":
                blocks.append(Block(page, text, match, len(blocks)))
            elif match.group(1) in ("cs", "c#", "C#") or re.search(r"^using \w[\w.]*;$", match.group(2), re.M):
                wrong.append(f"{page.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}: C# is fenced as ```csharp")
    assert blocks, "no page has C#"

    work.mkdir(parents=True)
    (work / "nuget.config").write_text(Path(config).read_text())
    (work / "Nothing.cs").write_text("internal static class Nothing { private static void Main() { } }\n")
    for block in blocks:
        # A mistake is then told by page and line.
        (work / f"{block.name}.cs").write_text(f'#line {block.line + 1} "{block.page}"\n{block.code}', encoding="utf-8")
    items = "\n".join(f"    <Block Include={quoteattr(block.name + '.cs')} />" for block in blocks)
    (work / "Blocks.csproj").write_text(PROJECT.format(version=version, sqlite=used("Microsoft.EntityFrameworkCore.Sqlite"), blocks=items))
    command = ["dotnet", "build", "-o", "out", "-v", "quiet", "--nologo", "-clp:NoSummary"]
    build = subprocess.run(command, cwd=work, text=True, capture_output=True)
    if build.returncode:
        told = {line.replace(str(ROOT) + "/", "").rsplit(" [", 1)[0] for line in build.stdout.splitlines() if ": error" in line}
        wrong += sorted(told) or [build.stdout + build.stderr]
    else:
        with ThreadPoolExecutor(2) as pool:
            for found in pool.map(lambda block: run(block, work), blocks):
                wrong += found
    print("\n".join(wrong) or f"{len(blocks)} programs on {len({b.page for b in blocks})} pages compile and run as they are printed")
    return 1 if wrong else 0


def run(block, work):
    folder = work / "run" / block.name
    folder.mkdir(parents=True)
    for name, content in SAVED.findall(block.page.read_text(encoding="utf-8")):
        (folder / name).write_text(content, encoding="utf-8")
    out = work / "out"
    host = ["dotnet", "exec", "--runtimeconfig", out / "Blocks.runtimeconfig.json", "--depsfile", out / "Blocks.deps.json"]
    ran = subprocess.run([*host, out / f"{block.name}.dll"], cwd=folder, text=True, capture_output=True, encoding="utf-8")
    if ran.returncode:
        return [f"{block}: it ends with {ran.returncode}\n{ran.stderr.strip()}"]
    if block.printed is not None:
        return [] if ran.stdout == block.printed else [f"{block}: the page shows\n{block.printed}but it prints\n{ran.stdout}"]
    lines = iter(ran.stdout.splitlines())
    for comment in PRINTS.findall(block.code):
        pattern = r".*".join(re.escape(part.strip()) for part in comment.split("..."))
        if not any(re.match(pattern, line) for line in lines):
            return [f"{block}: it does not print '{comment}', but\n{ran.stdout}"]
    return []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
