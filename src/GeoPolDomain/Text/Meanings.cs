using System.Collections.Frozen;

namespace GeoPolDomain.Text;

/// <summary>
/// The meaning of each JSON member and each code, copied from the documentation comments so that each meaning is written only once.
/// </summary>
/// <remarks>A test compares the embedded file with the comments. The file is loaded when a meaning is first asked for.</remarks>
internal static class Meanings
{
    private static FrozenDictionary<string, string>? all;

    /// <summary>The meaning of a member or code of a type; a code is named by its text. Null when the file has no entry.</summary>
    public static string? Of(string type, string member) => (all ??= Load()).GetValueOrDefault($"{type}.{member}");

    /// <summary>The meaning of a type. Null when the file has no entry.</summary>
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
