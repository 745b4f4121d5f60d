using System.Globalization;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>Describes rules and their parts in words.</summary>
internal static class RuleWording
{
    public static string Quantity(Share share, string things) =>
        $"{(share.IsMoreThan ? "more than" : "at least")} {share.ToString().TrimStart('>')}{(share.IsCount ? "" : " of all")} {things}";

    public static string Majority(Share share, VotingBase of, VoteMeasure measure, TestWords words)
    {
        if (share.IsCount)
            return measure == VoteMeasure.Members ? $"{Quantity(share, "members")} vote {words.For}"
                : measure == VoteMeasure.Weight ? $"{Quantity(share, "votes")} are {words.For}"
                : $"those who vote {words.For} stand for {Quantity(share, Things(measure))}";
        var amount = Quantity(share, "").Replace(" of all ", "", StringComparison.Ordinal);
        return measure == VoteMeasure.Members ? $"{amount} of {Base(of)} {(of == VotingBase.Cast ? "are" : "vote")} {words.For}"
            : measure == VoteMeasure.Weight ? $"{amount} of the votes of {Voters(of)} are {words.For}"
            : $"those who vote {words.For} stand for {amount} of the {Whole(measure)} of {Voters(of)}";
    }

    public static string Unanimity(VotingBase of, TestWords words) =>
        of == VotingBase.AllMembers ? $"every member votes {words.For}"
        : of == VotingBase.PresentAndVoting ? $"somebody votes {words.For} and nobody {words.Against}"
        : of == VotingBase.Cast ? $"every ballot handed in is {words.For}"
        : $"everybody present votes {words.For}";

    public static string Quorum(Share share, VotingBase of, VoteMeasure measure)
    {
        var enough = measure == VoteMeasure.Members ? share == Share.Everything ? "all members" : Quantity(share, "members")
            : $"members with {Quantity(share, Things(measure))}";
        return of == VotingBase.Present ? $"{enough} are present"
            : of == VotingBase.Cast ? $"{enough} hand in a ballot"
            : $"{enough} vote for or against";
    }

    public static string Blocking(Share share, VoteMeasure measure, Share? members, bool isOneMore, TestWords words)
    {
        var amount = measure == VoteMeasure.Population ? People(share) : Quantity(share, Things(measure));
        var number = members is null ? "" : $" with {Quantity(members, "members")}";
        var more = isOneMore ? " with at least one member more than that share needs" : "";
        return $"those who do not vote {words.For} do not make up {amount}{number}{more}";
    }

    public static string OptOut(Share members, Share? population) =>
        $"those who abstain and opt out are not {Quantity(members, "members")}{(population is null ? "" : $" with {People(population)}")}";

    public static string Franchise(VotingEligibility franchise)
    {
        string?[] parts =
        [
            franchise.Voters.IsEmpty ? franchise.Of is { } of ? $"the members of {of}" : "the members" : Phrase.List(franchise.Voters),
            franchise.Seats is { } seats ? $"{seats} seats" : null,
            franchise.Exclusions.IsEmpty ? null : $"without vote: {string.Join(", ", franchise.Exclusions.Select(Ground))}",
            franchise.Groups.IsEmpty ? null : $"groups: {string.Join(", ", franchise.Groups.Select(one => one.Group))}",
            franchise.Weights.IsEmpty
                ? null
                : $"weights of {franchise.Weights.Length} voters{(franchise.AsOf is { } day ? $" as of {day}" : "")}",
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    public static string Rule(DecisionRule rule)
    {
        if (rule.Test is null)
            return $"{rule.Names[0].Text}: the record does not state the test.";
        var quorum = rule.Quorum is { } enough ? $", provided {enough}" : "";
        var fallback = rule.Fallback is { } other ? $"; failing that, if {other.Test}{Binds(other.Binding, ", which then")}" : "";
        var silence = rule.SilenceIsConsent ? " A voter who says nothing before the deadline agrees." : "";
        var excluded = rule.Franchise is { Exclusions.IsEmpty: false } franchise
            ? $" A member that is {string.Join(" or ", franchise.Exclusions.Select(Ground))} has no vote." : "";
        var binds = rule.Binding is null ? "" : $"{Binds(rule.Binding, rule.Fallback?.Binding is null ? " It" : " Otherwise it")}.";
        return $"{rule.Names[0].Text}: adopted if {rule.Test}{quorum}{fallback}.{silence}{excluded}{binds}{Spell(rule.Spell)}";
    }

    /// <summary>Formats a percentage with one decimal. Never rounds a part that misses the share up to that share.</summary>
    public static string Percent(long part, long whole, Share share)
    {
        const int perMille = 1000;
        if (whole == 0)
            return "0.0 %";
        var floor = (long)((Int128)part * perMille / whole);
        var rounded = (long)((((Int128)part * perMille * 2) + whole) / (2 * (Int128)whole));
        var shown = share.IsCount || share.IsReachedBy(part, whole) == share.IsReachedBy(rounded, perMille) ? rounded : floor;
        return string.Create(CultureInfo.InvariantCulture, $"{shown / 10}.{shown % 10} %");
    }

    public static string Base(VotingBase of) =>
        of == VotingBase.AllMembers ? "all members"
        : of == VotingBase.Present ? "the members present"
        : of == VotingBase.Cast ? "the ballots handed in"
        : "the members present and voting";

    public static string Binds(BindingScope? scope, string subject) =>
        scope is null ? ""
        : scope == BindingScope.None ? $"{subject} binds nobody"
        : $"{subject} binds {Scope(scope)}";

    public static string Scope(BindingScope scope) =>
        scope == BindingScope.AllMembers ? "all members"
        : scope == BindingScope.ThoseInFavour ? "those who voted for"
        : scope == BindingScope.None ? "nobody"
        : "all but those who opted out";

    /// <summary>What is counted by a measure, in the plural.</summary>
    public static string Things(VoteMeasure measure) =>
        measure == VoteMeasure.Members ? "members"
        : measure == VoteMeasure.Weight ? "votes"
        : measure == VoteMeasure.Population ? "people"
        : measure.ToString();

    private static string Whole(VoteMeasure measure) => measure == VoteMeasure.Population ? "population" : Things(measure);

    private static string People(Share share) =>
        Quantity(share, "people").Replace("of all people", "of the population", StringComparison.Ordinal);

    private static string Voters(VotingBase of) => of == VotingBase.Cast ? "those who voted or abstained" : Base(of);

    private static string Ground(Exclusion ground) =>
        ground == Exclusion.StateConcerned ? "concerned by the decision"
        : ground == Exclusion.PartyToDispute ? "a party to the dispute"
        : ground == Exclusion.InArrears ? "in arrears"
        : ground == Exclusion.NotTakingPart ? "not taking part"
        : ground.ToString();

    private static string Spell(EdtfInterval? spell) => spell switch
    {
        null => "",
        { StartKind: EdtfEndpoint.Dated, EndKind: EdtfEndpoint.Dated } => $" From {spell.Start} to {spell.End}.",
        { StartKind: EdtfEndpoint.Dated } => $" Since {spell.Start}.",
        { EndKind: EdtfEndpoint.Dated } => $" Until {spell.End}.",
        _ => "",
    };
}
