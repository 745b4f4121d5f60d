using System.Text;
using GeoPolDomain.Checks;

namespace GeoPolDomain.Tests.Checks;

/// <summary>The page that lists every finding.</summary>
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

            A finding has a code that never changes its meaning, a severity, the record, a JSON pointer (RFC 6901) into it, and a
            message that says what is wrong and what to do. An `error` cannot be right as it stands, a `warning` is very likely
            wrong, a `notice` may be right and leaves something unsaid. What is unknown is never a finding: two spells that only
            may overlap do not.

            | code | severity | means |
            | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var code in FindingCode.All)
            page.Append($"| `{code}` | {code.Severity.ToText()} | {code.Meaning} |\n");
        return page.ToString();
    }
}
