using GeoPolDomain.Identity;

namespace GeoPolDomain.Testing;

/// <summary>Makes the id of a record out of what the record says, so that it depends on nothing else.</summary>
internal static class MadeId
{
    // What an id has no sign for, in words, so that 1994 and 1994/.. make two ids.
    private static readonly (string Sign, string Word)[] Signs =
    [
        ("/..", "-on-"),
        ("../", "-until-"),
        ("/", "-to-"),
        ("..", "-to-"),
        ("~", "-about-"),
        ("?", "-perhaps-"),
        ("%", "-roughly-"),
        (">", "-over-"),
    ];

    /// <summary>The parts that are there, joined: armenia-csto-1992-05-15-on.</summary>
    public static string Of(params object?[] parts) => ProposedId.Of([.. parts.Select(part => InWords(part?.ToString()))]) ?? "";

    private static string? InWords(string? part)
    {
        foreach (var (sign, word) in Signs)
            part = part?.Replace(sign, word, StringComparison.Ordinal);
        return part;
    }
}
