using System.Text;
using GeoPolDomain.Checks;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Checks;

/// <summary>The page that lists every finding and every reading error.</summary>
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
}
