namespace GeoPolDomain.Exchange;

/// <summary>
/// The id of an entity: the kind and the id of the record. FollowTheMoney allows letters, digits, '.' and '-' only, and an id of a record
/// has never two marks in a row, so <c>--</c> stands for <c>_</c>.
/// </summary>
internal static class FtmId
{
    public static string Of(string kind, string id) => $"{kind}-{id.Replace("_", "--", StringComparison.Ordinal)}";

    /// <summary>The kind and id of the record. The kind is null where the id was not made by this library.</summary>
    public static (string? Kind, string Id) Read(string foreign)
    {
        foreach (var kind in (string[])["actor", "membership", "tenure"])
            if (foreign.StartsWith(kind + "-", StringComparison.Ordinal))
                return (kind, foreign[(kind.Length + 1)..].Replace("--", "_", StringComparison.Ordinal));
        return (null, foreign);
    }
}
