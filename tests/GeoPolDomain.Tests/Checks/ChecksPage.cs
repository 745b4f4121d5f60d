using System.Text;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Checks;

/// <summary>The page that lists every finding, each with an example, and every reading error.</summary>
internal static class ChecksPage
{
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # The checks

            Made from the library's list of codes; do not edit it by hand.

            Types refuse what cannot be said; checks report what should not be so. Real data contradicts itself and must still be held,
            so that nothing here keeps a document from being read. `data.Check()` gives every finding, `geopol check FILE` prints them,
            each with its line and byte; `new DocumentMap(bytes).Find(finding.Record, finding.Pointer)` gives that place in code.

            A finding has a code that never changes its meaning, a severity, the record, a JSON pointer (RFC 6901) into it, the other
            records that it is about, and a message that says what is wrong and what to do. An `error` cannot be right as it stands, a
            `warning` is very likely wrong, a `notice` may be right and leaves something unsaid. What is unknown is never a finding: two
            spells that only may overlap do not.

            `data.Check(new CheckOptions { ... })` leaves out the codes that are `Silenced`, gives codes other `Severities`, and runs
            checks of your `Own`, whose codes begin with `x-`: `FindingCode.Own("x-no-note", Severity.Notice)`.

            | code | severity | means |
            | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var code in FindingCode.All)
            page.Append($"| [`{code}`](#{code}) | {code.Severity.ToText()} | {code.Meaning} |\n");
        page.Append("\n## Each finding with an example\n\nThe records of an example are lines of a dataset in JSON Lines; records that "
            + "they name are left out where\nthe finding does not need them.\n");
        foreach (var code in FindingCode.All)
            page.Append(Section(code));
        page.Append("""

            ## Reading errors

            A document that breaks the format is not read at all. Each mistake has its path, line and byte, a message, and a code that
            never changes its meaning: `DocumentException.Errors`, or `DatasetJson.TryRead(bytes, out dataset, out errors)`.

            | code | means |
            | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var code in DocumentErrorCode.All)
            page.Append($"| `{code}` | {code.Meaning} |\n");
        return page.ToString();
    }

    // The example is a case of the tests, so that the check certainly finds it.
    private static string Section(FindingCode code)
    {
        var example = CheckCases.All.First(one => one.Code == code);
        var lines = example.Wrong.Select(record => $"{{\"record\":\"{record.Key.Kind.ToText()}\",{record.ToJson()[1..]}");
        var findings = new Dataset("example", "An example", example.Wrong).Check(code);
        return $"\n### `{code}`\n\n{code.Meaning}\n\n```json\n{string.Join('\n', lines)}\n```\n\n"
            + string.Concat(findings.Select(one =>
                $"`{one.Severity.ToText()}` at `{one.Record}{one.Pointer}`{About(one)}: {one.Message}\n"));
    }

    private static string About(Finding finding) => finding.Others.IsEmpty
        ? ""
        : $" (and {string.Join(", ", finding.Others.Select(one => $"`{one}`"))})";
}
