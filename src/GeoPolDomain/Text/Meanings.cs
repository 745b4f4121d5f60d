using System.Collections.Frozen;

namespace GeoPolDomain.Text;

/// <summary>What each member and each code means, taken from the documentation comments, so that it is said once.</summary>
/// <remarks>The text is kept in step with the comments by a test; it is read only when somebody asks for a meaning.</remarks>
internal static class Meanings
{
    private static FrozenDictionary<string, string>? all;

    /// <summary>The meaning of a member of a type (or of one of its codes, by its text); null where nothing is said.</summary>
    public static string? Of(string type, string member) => (all ??= Load()).GetValueOrDefault($"{type}.{member}");

    /// <summary>The meaning of a type.</summary>
    public static string? Of(string type) => (all ??= Load()).GetValueOrDefault(type);

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(Meanings).Assembly.GetManifestResourceStream("GeoPolDomain.Meanings.txt")!;
        using var lines = new StreamReader(stream);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
            if (line.Split('\t') is [var key, var meaning])
                found[key] = meaning;
        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
