using System.Text;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Proposes the text of an id from what a record says. The same texts always give the same id.</summary>
/// <remarks>
/// A proposal depends on nothing else: not on other records, not on their order. Two records that say the same therefore get the same
/// proposal, and one of them needs an id that its author chooses.
/// </remarks>
public static class ProposedId
{
    private const int HashDigits = 16;

    /// <summary>
    /// Joins texts to an id: <c>Of("Côte d'Ivoire")</c> is <c>cote-d-ivoire</c>, and <c>Of("armenia", "csto", "1992-05-15")</c> is
    /// <c>armenia-csto-1992-05-15</c>. A text that is null or empty is left out. An id that would be too long is cut and ends with a
    /// number that is computed from the whole.
    /// </summary>
    /// <param name="parts">The texts: names, ids of other records, dates.</param>
    /// <returns>The id, or null when the texts hold neither a Latin letter nor a digit.</returns>
    public static string? Of(params string?[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var said = string.Join('-', parts.Where(part => !string.IsNullOrEmpty(part)));
        var id = NameFold.Slug(said);
        if (id.Length > Slug.Longest)
            id = $"{id[..(Slug.Longest - HashDigits - 1)].TrimEnd('-')}-{Hash(said):x16}";
        return id.Length == 0 ? null : id;
    }

    // FNV-1a: the same number in every process, unlike string.GetHashCode.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var one in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ one) * 1099511628211UL);
        return hash;
    }
}
