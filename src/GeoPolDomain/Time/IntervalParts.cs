using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Time;

/// <summary>The parsed parts of an interval.</summary>
internal readonly struct IntervalParts
{
    public const char Separator = '/';
    public const string Open = "..";

    private static readonly SeasonRule[] AnyRule = [SeasonRule.Any];
    private static readonly SeasonRule[] EachRule =
        [SeasonRule.NorthernBeginning, SeasonRule.NorthernEnding, SeasonRule.SouthernBeginning, SeasonRule.SouthernEnding];

    private readonly DateParts start;
    private readonly DateParts end;

    private IntervalParts(EdtfEndpoint startKind, in DateParts start, EdtfEndpoint endKind, in DateParts end, Extent extent)
    {
        (StartKind, EndKind, Extent) = (startKind, endKind, extent);
        this.start = start;
        this.end = end;
    }

    public EdtfEndpoint StartKind { get; }

    public EdtfEndpoint EndKind { get; }

    public Extent Extent { get; private init; }

    /// <summary>Whether the days on which it can start or end may have gaps between them.</summary>
    public bool HasGaps => start.HasGaps || end.HasGaps;

    public int Level => Math.Max(LevelOf(StartKind, start), LevelOf(EndKind, end));

    public bool IsUncertain => start.Uncertain.Any || end.Uncertain.Any;

    public bool IsApproximate => start.Approximate.Any || end.Approximate.Any;

    public static bool TryRead(ReadOnlySpan<char> text, out IntervalParts parts, [NotNullWhen(false)] out string? flaw)
    {
        parts = default;
        if (text.Length > DateReader.LongestText)
            return Fail($"it is longer than {DateReader.LongestText} characters", out flaw);
        var middle = text.IndexOf(Separator);
        if (middle < 0 || text[(middle + 1)..].Contains(Separator))
            return Fail("an interval is a start and an end with one '/' between them", out flaw);
        if (!TrySide(text[..middle], "start", out var startKind, out var start, out flaw)
            || !TrySide(text[(middle + 1)..], "end", out var endKind, out var end, out flaw))
            return false;
        if (startKind != EdtfEndpoint.Dated && endKind != EdtfEndpoint.Dated)
            return Fail("one of its ends must be a date: EDTF has an open or unknown start or end, but not both", out flaw);
        parts = new IntervalParts(startKind, start, endKind, end, default);
        if (parts.FindExtent() is not { } extent)
            return Fail($"its end '{text[(middle + 1)..]}' is before its start '{text[..middle]}'", out flaw);
        parts = parts with { Extent = extent };
        return true;
    }

    /// <summary>
    /// The start and the end for each way to read two seasons: 'winter 2005' to 'winter 2004' is no interval, whatever winter may mean.
    /// Empty when no way leads from a start to an end.
    /// </summary>
    public ImmutableArray<Ends> EndsBy(EdtfReading reading)
    {
        var ways = ImmutableArray.CreateBuilder<Ends>();
        foreach (var rule in start.HasYearPart && end.HasYearPart ? EachRule : AnyRule)
        {
            if (Ends.Join(DaysOf(StartKind, start, isStart: true), DaysOf(EndKind, end, isStart: false)) is { } way)
                ways.Add(way);

            PossibleDays DaysOf(EdtfEndpoint kind, DateParts side, bool isStart) => kind switch
            {
                EdtfEndpoint.Dated => new(side with { Seasons = rule }, reading),
                EdtfEndpoint.Unknown => PossibleDays.Run(DayNumber.NoFirst, DayNumber.NoLast),
                _ when isStart => PossibleDays.Run(DayNumber.NoFirst, DayNumber.NoFirst),
                _ => PossibleDays.Run(DayNumber.NoLast, DayNumber.NoLast),
            };
        }

        return ways.ToImmutable();
    }

    public static EdtfEndpoint KindOf(ReadOnlySpan<char> side) => side switch
    {
        "" => EdtfEndpoint.Unknown,
        Open => EdtfEndpoint.Open,
        _ => EdtfEndpoint.Dated,
    };

    /// <summary>Returns the canonical text: the given text itself when it is already canonical.</summary>
    public string Write(ReadOnlySpan<char> text)
    {
        if (!start.HasOtherSpellings && !end.HasOtherSpellings)
            return text.ToString();
        var middle = text.IndexOf(Separator);
        return $"{WriteSide(StartKind, start, text[..middle])}{Separator}{WriteSide(EndKind, end, text[(middle + 1)..])}";
    }

    private static string WriteSide(EdtfEndpoint kind, in DateParts date, ReadOnlySpan<char> text) =>
        kind == EdtfEndpoint.Dated ? DateWriter.Write(date, text) : text.ToString();

    private static bool TrySide(
        ReadOnlySpan<char> text, string name, out EdtfEndpoint kind, out DateParts date, [NotNullWhen(false)] out string? flaw)
    {
        date = default;
        flaw = null;
        kind = KindOf(text);
        if (kind != EdtfEndpoint.Dated)
            return true;
        if (!DateReader.TryRead(text, out date, out flaw))
            return Fail($"its {name} '{text}' is no date: {flaw}", out flaw);
        return date.Time is null || Fail($"its {name} '{text}' has a time of day, but an interval is between dates", out flaw);
    }

    private static int LevelOf(EdtfEndpoint kind, in DateParts side) =>
        kind == EdtfEndpoint.Dated ? Levels.Of(side) : Levels.OpenOrUnknownEnd;

    private Extent? FindExtent()
    {
        if (HasGaps)
            return Ends.ExtentOf(EndsBy(EdtfReading.Usual));
        return Extent.Between(
            StartKind switch
            {
                EdtfEndpoint.Dated => (start.Earliest, start.Latest),
                EdtfEndpoint.Open => (DayNumber.NoFirst, DayNumber.NoFirst),
                _ => (DayNumber.NoFirst, DayNumber.NoLast),
            },
            EndKind switch
            {
                EdtfEndpoint.Dated => (end.Earliest, end.Latest),
                EdtfEndpoint.Open => (DayNumber.NoLast, DayNumber.NoLast),
                _ => (DayNumber.NoFirst, DayNumber.NoLast),
            });
    }

    private static bool Fail(string broken, out string flaw)
    {
        flaw = broken;
        return false;
    }
}
