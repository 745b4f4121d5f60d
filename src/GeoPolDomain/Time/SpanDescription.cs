using System.Globalization;

namespace GeoPolDomain.Time;

/// <summary>Describes intervals, sets and ranges in English.</summary>
internal static class SpanDescription
{
    public static string Of(EdtfInterval interval) => (interval.StartKind, interval.EndKind) switch
    {
        (EdtfEndpoint.Dated, EdtfEndpoint.Dated) => FromTo(interval.Start!, interval.End!),
        (EdtfEndpoint.Dated, EdtfEndpoint.Open) => DateWords.Say(DateWords.Since, interval.Start!.Describe()),
        (EdtfEndpoint.Dated, _) => DateWords.Say(DateWords.SinceUntilUnknown, interval.Start!.Describe()),
        (EdtfEndpoint.Open, _) => DateWords.Say(DateWords.Until, interval.End!.Describe()),
        _ => DateWords.Say(DateWords.UntilFromUnknown, interval.End!.Describe()),
    };

    public static string Of(EdtfSet set)
    {
        var members = set.Members.Select(Of).ToList();
        var isOne = set.Kind == EdtfSetKind.OneOf;
        if (isOne && set.Members is [{ IsRange: true, From: { } from, To: not null }])
            return DateWords.Say(DateWords.Some, Unit(from), members[0]);
        if (members.Count == 1)
            return members[0];
        var listed = string.Join(DateWords.Comma, members.SkipLast(1)) + (isOne ? DateWords.LastOr : DateWords.LastAnd) + members[^1];
        return DateWords.Say(isOne ? DateWords.OneOf : DateWords.AllOf, listed);
    }

    private static string Of(EdtfSetMember member) => member switch
    {
        { IsRange: false } => member.From!.Describe(),
        { From: { } from, To: { } to } => FromTo(from, to),
        { From: { } from } => DateWords.Say(DateWords.OrLater, from.Describe()),
        _ => DateWords.Say(DateWords.OrEarlier, member.To!.Describe()),
    };

    private static string Unit(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Day => DateWords.Components[2],
        EdtfPrecision.Month or EdtfPrecision.YearPart => DateWords.Components[1],
        _ => DateWords.Components[0],
    };

    // The start leaves out what it shares with the end: from 5 to 6 July 2017, from 28 June to 2 July 2017.
    private static string FromTo(EdtfDate start, EdtfDate end)
    {
        var (from, to) = (start.Reread(), end.Reread());
        return DateWords.Say(DateWords.FromTo, Shortened(from, to) ?? start.Describe(), end.Describe());
    }

    private static string? Shortened(in DateParts from, in DateParts to)
    {
        if (from.Year != to.Year || from.Components != to.Components || from.Components == 1
            || !Description.IsPlain(from) || !Description.IsPlain(to))
            return null;
        var month = DateWords.Month(from.Month.Value);
        if (from.Components == 2)
            return from.Month == to.Month ? null : month;
        var day = from.Day.Value.ToString(CultureInfo.InvariantCulture);
        return from.Month == to.Month ? day : DateWords.Say(DateWords.Joined, day, month);
    }
}

/// <summary>Describes the interval in which something holds in words.</summary>
internal static class SpellWords
{
    /// <summary>Describes an interval, for example "from 2021-06-01 on".</summary>
    public static string Describe(EdtfInterval spell) => DescribeStart(spell) + DescribeEnd(spell, afterComma: false);

    public static string DescribeEnd(EdtfInterval spell, bool afterComma) => spell.EndKind switch
    {
        EdtfEndpoint.Dated => $" to {spell.End}",
        EdtfEndpoint.Open => afterComma ? " without end" : " on",
        _ => afterComma ? " end unknown" : ", end unknown",
    };

    private static string DescribeStart(EdtfInterval spell) => spell.StartKind switch
    {
        EdtfEndpoint.Dated => $"from {spell.Start}",
        EdtfEndpoint.Open => "from an open start",
        _ => "from a day unknown",
    };
}
