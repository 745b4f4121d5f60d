using System.Runtime.CompilerServices;

namespace GeoPolDomain.Bridges.Tests.Queries;

/// <summary>The queries on the page about tables, exactly as they stand there.</summary>
internal static class QueryPage
{
    /// <summary>The first query under a heading.</summary>
    public static string Query(string heading)
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../../docs/tables-queries.md"));
        var at = page.IndexOf($"# {heading}\n", StringComparison.Ordinal);
        var from = page.IndexOf("```sql\n", at, StringComparison.Ordinal) + "```sql\n".Length;
        return page[from..page.IndexOf("```", from, StringComparison.Ordinal)];
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
