using System.Globalization;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Everything that a picture of a vote shows.</summary>
internal sealed record VoteScene
{
    /// <summary>What was voted on.</summary>
    public required string Title { get; init; }

    /// <summary>The verdict. Null where no rule is recorded.</summary>
    public required VoteVerdict? Verdict { get; init; }

    /// <summary>The seats.</summary>
    public required SeatPlan Plan { get; init; }

    /// <summary>The names.</summary>
    public required ActorWords Words { get; init; }

    /// <summary>The recorded decision. Null for a verdict that somebody asked for.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The words for the result, with names.</summary>
    public string Outcome => Verdict is { } verdict ? Named(verdict.ToString())
        : Decision?.Declared is { } declared ? $"Declared {declared}; no rule is recorded to judge it by"
        : "No rule is recorded, so whether it is adopted is not known";

    /// <summary>What else the verdict says, each a sentence: what it would take, what is not known, and what contradicts it.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (Verdict is null)
                yield break;
            if (Verdict.YesNeeded is { } needed)
                yield return $"It would take {Named(needed.ToString(), isSentence: false)}{Example(needed)}.";
            foreach (var one in Verdict.Missing)
                yield return $"Not known: {Named(one, isSentence: false)}.";
            if (Verdict.Contradiction is { } contradiction)
                yield return $"But {Named(contradiction.Says, isSentence: false)}.";
            foreach (var one in Verdict.Remarks)
                yield return $"Note: {Named(one.Says, isSentence: false)}.";
            if (Verdict.Binds is { Scope: not null } binds)
                yield return $"It binds {Named(binds.ToString(), isSentence: false)}.";
        }
    }

    /// <summary>Writes names in the place of ids.</summary>
    public string Named(string text, bool isSentence = true)
    {
        var named = Words.InNames(text, Ids);
        return isSentence || named.Length == 0 || named[0] == text[0] || Ids.Contains(text.Split(' ')[0].TrimEnd(',', ':'))
            ? named
            : text[0] + named[1..];
    }

    /// <summary>How many votes there are of a sign, in words, for example "9 to 12 for".</summary>
    public string CountOf(SeatSign sign)
    {
        var drawn = Plan.Seats.Count(one => one.Sign == sign);
        if (sign == SeatSign.Unknown)
            return $"{drawn} not known";
        var against = sign == SeatSign.Against ? Plan.Seats.Count(one => one.Sign == SeatSign.Veto) : 0;
        var range = Plan.Counts.Where(one => SeatPlan.SignOf(one.Vote, false) == sign && one.Vote != VoteCast.Silent)
            .Select(one => one.Count).FirstOrDefault();
        var isRange = Verdict is not null && range is { IsOneNumber: false };
        var number = isRange ? Amount(range!) : Amount(drawn + against);
        return $"{number} {WordOf(sign)}";
    }

    /// <summary>What a sign means.</summary>
    public static string WordOf(SeatSign sign) => sign switch
    {
        SeatSign.For => "for",
        SeatSign.Against => "against",
        SeatSign.Veto => "against, a veto",
        SeatSign.Abstaining => "abstaining",
        SeatSign.NotParticipating => "present, not voting",
        SeatSign.Absent => "absent",
        SeatSign.Excluded => "without a vote",
        _ => "not known",
    };

    /// <summary>A number or a range, with its thousands apart.</summary>
    public static string Amount(CountRange range) =>
        $"{(range.IsApproximate ? "about " : "")}{Number(range.Least)}"
        + (range.IsOneNumber ? "" : range.Most is { } most ? $" to {Number(most)}" : " or more");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Example(YesNeeded needed) =>
        needed.Others.IsEmpty ? "" : $", for example of {Words.List([.. needed.Must, .. needed.Others])}";

    private IReadOnlySet<string> Ids => field ??= Verdict is not { } verdict ? new HashSet<string>() :
        verdict.Electorate.Voters.Select(one => one.Id)
            .Concat(verdict.Electorate.Groups)
            .Concat(verdict.Votes.Ballots.Select(one => one.Voter))
            .Concat(verdict.Vetoes).Concat(verdict.Objectors)
            .Select(one => one.ToString()).ToHashSet();
}
