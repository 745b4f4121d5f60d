using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>What follows from votes under a rule, and why.</summary>
public sealed class VoteVerdict
{
    private readonly Func<YesNeeded?> findNeeded;
    private YesNeeded? needed;
    private bool isNeededFound;

    internal VoteVerdict(Func<YesNeeded?> findNeeded) => this.findNeeded = findNeeded;

    /// <summary>The rule.</summary>
    public required DecisionRule Rule { get; init; }

    /// <summary>The votes, as far as they were known.</summary>
    public required Votes Votes { get; init; }

    /// <summary>Those who may vote.</summary>
    public required Electorate Electorate { get; init; }

    /// <summary>Whether it is adopted.</summary>
    public required VoteOutcome Outcome { get; init; }

    /// <summary>What became of each part of the rule: its quorum, its test, and what it falls back on.</summary>
    public required ImmutableArray<TestOutcome> Parts { get; init; }

    /// <summary>Whether it failed by a veto alone: without the vetoes it would be adopted. No where too few voted for, whoever voted against.</summary>
    public required Answer IsVetoed { get; init; }

    /// <summary>Those known to have cast a veto. Who votes against what fails anyway casts none.</summary>
    public required ImmutableArray<ActorId> Vetoes { get; init; }

    /// <summary>Those known to stand in the way of a consensus.</summary>
    public required ImmutableArray<ActorId> Objectors { get; init; }

    /// <summary>What is not known and could change the outcome; empty where it is certain.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>Whom it binds, where it is adopted; null where it is not, or not yet.</summary>
    public required BoundVoters? Binds { get; init; }

    /// <summary>How the declared result goes against the rule; null where it does not, or where that is not known.</summary>
    public Reason? Contradiction { get; init; }

    /// <summary>What a reader should know besides: a rule not in force then, seats and members that differ in number.</summary>
    public ImmutableArray<Reason> Remarks { get; init; } = [];

    /// <summary>The records it rests on: the rule, and the memberships and limitations that make the electorate.</summary>
    public ImmutableArray<Reason> Because =>
        [new Reason(Rule.Names[0].Text, Rule), .. Electorate.Voters.SelectMany(one => one.Because), .. Electorate.Excluded];

    /// <summary>How many more votes for would adopt it; null where it is adopted, where the votes are not known by number, or where nothing would.</summary>
    public YesNeeded? YesNeeded
    {
        get
        {
            if (!isNeededFound)
                (needed, isNeededFound) = (Outcome == VoteOutcome.NotAdopted ? findNeeded() : null, true);
            return needed;
        }
    }

    /// <summary>The outcome in one line, with the vetoes.</summary>
    public override string ToString() => Outcome switch
    {
        VoteOutcome.Adopted => "adopted",
        VoteOutcome.Pending => "pending: it is not yet decided",
        VoteOutcome.Unknown => "unknown: what is known allows both",
        _ when IsVetoed == Answer.Yes => $"not adopted: vetoed{(Vetoes.IsEmpty ? "" : $" by {Phrase.List(Vetoes)}")}",
        _ when !Objectors.IsEmpty && IsVetoed == Answer.No && Rule.Test is ConsensusTest => $"not adopted: {Phrase.List(Objectors)} object{(Objectors.Length == 1 ? "s" : "")}",
        _ when IsVetoed == Answer.Unknown => "not adopted: too few votes, or vetoed",
        _ => "not adopted: the votes are not enough",
    };

    /// <summary>The outcome, what became of each part, what is missing and what would change it, line by line.</summary>
    public string Describe()
    {
        var text = new StringBuilder(ToString());
        foreach (var (part, depth) in Parts.SelectMany(part => part.Flatten()))
            text.Append('\n').Append(' ', 2 * (depth + 1)).Append(part);
        if (YesNeeded is { } more)
            text.Append($"\nit would take {more}");
        if (Binds is { Scope: not null } bound)
            text.Append($"\nbinds {bound}");
        foreach (var one in Missing)
            text.Append($"\nnot known: {one}");
        if (Contradiction is { } contradiction)
            text.Append($"\nbut {contradiction}");
        foreach (var one in Remarks)
            text.Append($"\nnote: {one}");
        return text.ToString();
    }
}

/// <summary>What follows from votes under a rule.</summary>
[JsonConverter(typeof(VoteOutcomeConverter))]
public enum VoteOutcome
{
    /// <summary>What was put to the vote is adopted, whatever is not known.</summary>
    Adopted,

    /// <summary>It is not adopted, whatever is not known.</summary>
    NotAdopted,

    /// <summary>It is not yet decided: votes are still to come, or a deadline has not passed.</summary>
    Pending,

    /// <summary>What is known allows both.</summary>
    Unknown,
}

/// <summary>The names of the outcomes of a vote.</summary>
public static class VoteOutcomes
{
    internal static Names<VoteOutcome> Names { get; } = new(
        "an outcome of a vote",
        (VoteOutcome.Adopted, "adopted"),
        (VoteOutcome.NotAdopted, "not-adopted"),
        (VoteOutcome.Pending, "pending"),
        (VoteOutcome.Unknown, "unknown"));

    /// <summary>The name on the wire, such as <c>not-adopted</c>.</summary>
    public static string ToText(this VoteOutcome outcome) => Names.Of(outcome);
}

/// <summary>Lets System.Text.Json read and write a <see cref="VoteOutcome"/> by its name, as a value and as a dictionary key.</summary>
public sealed class VoteOutcomeConverter() : NamesConverter<VoteOutcome>(VoteOutcomes.Names);
