using GeoPolDomain.Identity;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>What the kinds of record are called in a sentence.</summary>
internal static class KindNames
{
    /// <summary>The name of a kind for a number of its records: <c>1 treaty party</c>, <c>2 treaty parties</c>.</summary>
    public static string Counted(RecordKind kind, int count) => count == 1 ? Of(kind) : Many(kind);

    /// <summary>The heading above all records of a kind.</summary>
    public static string Heading(RecordKind kind) => Many(kind) is var many ? char.ToUpperInvariant(many[0]) + many[1..] : "";

    private static string Of(RecordKind kind) => kind == RecordKind.Coverage ? "promise of completeness" : kind.ToText().Replace('-', ' ');

    private static string Many(RecordKind kind) => kind switch
    {
        RecordKind.Coverage => "promises of completeness",
        RecordKind.Treaty => "treaties and other instruments",
        _ when Of(kind) is var one && one.EndsWith('y') => $"{one[..^1]}ies",
        _ => $"{Of(kind)}s",
    };
}
