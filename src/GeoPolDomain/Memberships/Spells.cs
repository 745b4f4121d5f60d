using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>Says spells in words.</summary>
internal static class Spells
{
    /// <summary>As in "from 1992-05-15 to 1999-04-20 (non-renewal)".</summary>
    public static string Describe(Membership membership)
    {
        var spell = membership.Spell;
        var start = spell.StartKind switch
        {
            EdtfEndpoint.Dated => $"from {spell.Start}",
            EdtfEndpoint.Open => "since ever",
            _ => "from a day unknown",
        };
        var end = spell.EndKind switch
        {
            EdtfEndpoint.Dated => $" to {spell.End}",
            EdtfEndpoint.Open => " on",
            _ => ", end unknown",
        };
        return start + end + (membership.End is { } how ? $" ({how.Reason})" : "");
    }
}
