using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Testing;

/// <summary>Reads what <see cref="Given"/> takes in one string: lists of a few words each.</summary>
internal static class Shorthand
{
    internal static ImmutableArray<StanceKind> StanceKindsKnown { get; } =
        [StanceKind.Affirms, StanceKind.Denies, StanceKind.Doubts, StanceKind.Conditions, StanceKind.KnowsNothing];

    internal static ImmutableArray<VoteCast> VoteCastsKnown { get; } =
    [
        VoteCast.Yes, VoteCast.No, VoteCast.Abstain, VoteCast.Absent,
        VoteCast.NotParticipating, VoteCast.Silent, VoteCast.Uninterested, VoteCast.Excluded,
    ];

    public static T? Optional<T>(string? text) where T : class, ITextForm<T> => text is null ? null : T.Parse(text, null);

    public static EdtfInterval? Interval(string? text) => text is null ? null : EdtfInterval.Parse(text);

    public static EdtfValue? Time(string? text) => text is null ? null : EdtfValue.Parse(text);

    public static Name Named(object id) => new() { Text = id.ToString()!.ToUpperInvariant() };

    public static ImmutableArray<Name> NamesOr(ActorId id, Name[] names) => names.Length == 0 ? [Named(id)] : [.. names];

    public static ImmutableArray<Citation> Cited(SourceId? source) => source is null ? [] : [new Citation { Source = source }];

    /// <summary>Values one after the other: <c>"russia kazakhstan"</c>.</summary>
    public static ImmutableArray<T> List<T>(string list) where T : class, ITextForm<T> =>
        [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static text => T.Parse(text, null))];

    /// <summary>Items of a few words, between commas.</summary>
    /// <param name="list">The items.</param>
    /// <param name="form">What an item looks like, for the one who wrote it otherwise.</param>
    /// <param name="fewest">How many words an item has at least.</param>
    /// <param name="make">Makes something of the words of an item.</param>
    public static ImmutableArray<T> Each<T>(string list, string form, int fewest, Func<string[], T> make) =>
    [
        .. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item =>
            item.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { } words && words.Length >= fewest
                ? make(words)
                : throw new FormatException($"'{item}' in '{list}' is too short; each item is {form}")),
    ];

    public static ImmutableArray<DatedStep> Steps(string list) =>
        Each(
            list,
            "step and date, as in 'signed 1992-05-15'",
            2,
            static words => new DatedStep { Step = LegalStep.Parse(words[0]), On = EdtfDate.Parse(words[1]) });

    public static ImmutableArray<Prerequisite> Prerequisites(string list) =>
        Each(
            list,
            "kind and perhaps body, as in 'decision nac'",
            1,
            static words => new Prerequisite
            {
                Kind = PrerequisiteKind.Parse(words[0]),
                Body = Optional<ActorId>(words.ElementAtOrDefault(1)),
            });

    public static ImmutableArray<Stance> Stances(string list) =>
        Each(
            list,
            "stance and claim, as in 'denies prp-01'",
            2,
            static words => new Stance { Kind = StanceOf(words[0]), Claim = words[1] });

    public static ImmutableArray<Ballot> Ballots(string list) =>
    [
        .. Each(
            list,
            "vote and voters, as in 'yes france japan'",
            2,
            static words => words[1..].Select(voter => new Ballot { Voter = voter, Vote = VoteOf(words[0]) }))
            .SelectMany(static ballots => ballots),
    ];

    public static TreatyEnd? TreatyEnd(string? text) => text is null
        ? null
        : Each(
            text,
            "ground and date, as in 'dissolved 1991-07-01'",
            2,
            static words => new TreatyEnd { Ground = EndGround.Parse(words[0]), On = EdtfDate.Parse(words[1]) })[0];

    public static ImmutableArray<Existence> Existence(string list) =>
        Each(list, "a list and a period, as in 'gw 1991-08-25/..'", 1, static words => new Existence
        {
            Per = words.Length > 1 ? CodeScheme.Parse(words[0]) : null,
            Period = EdtfInterval.Parse(words[^1]),
        });

    private static StanceKind StanceOf(string name)
    {
        foreach (var kind in StanceKindsKnown)
            if (kind.ToText() == name)
                return kind;
        var known = string.Join(", ", StanceKindsKnown.Select(static kind => kind.ToText()));
        throw new FormatException($"'{name}' is no stance; write {known}");
    }

    private static VoteCast VoteOf(string name)
    {
        foreach (var vote in VoteCastsKnown)
            if (vote.ToText() == name)
                return vote;
        throw new FormatException($"'{name}' is no vote; write {string.Join(", ", VoteCastsKnown.Select(static vote => vote.ToText()))}");
    }
}
