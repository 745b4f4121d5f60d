using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>The result of a vote under a rule, with the reasons.</summary>
public sealed class VoteVerdict
{
    private readonly Func<YesNeeded?> findNeeded;
    private readonly Func<VerdictDetails> findDetails;
    private YesNeeded? needed;
    private bool isNeededFound;
    private VerdictDetails? details;

    internal VoteVerdict(
        DecisionRule rule,
        Votes votes,
        Electorate electorate,
        VoteOutcome outcome,
        Func<VerdictDetails> findDetails,
        Func<YesNeeded?>? findNeeded = null)
    {
        (Rule, Votes, Electorate, Outcome) = (rule, votes, electorate, outcome);
        (this.findDetails, this.findNeeded) = (findDetails, findNeeded ?? (static () => null));
    }

    /// <summary>The rule that was applied.</summary>
    public DecisionRule Rule { get; }

    /// <summary>The votes, as far as they were known.</summary>
    public Votes Votes { get; }

    /// <summary>The voters.</summary>
    public Electorate Electorate { get; }

    /// <summary>Whether the motion is adopted, or why that is not certain.</summary>
    public VoteOutcome Outcome { get; }

    /// <summary>The result of each part of the rule: its quorum, its test and its fallback test.</summary>
    public ImmutableArray<TestOutcome> Parts => Details.Parts;

    /// <summary>
    /// How many of the voters voted in each way, as far as the ballots and the counts tell together: for, against, abstaining, not taking
    /// part, absent, and excluded. Silence counts as a vote for where it is consent, and otherwise as absence. Empty when the votes
    /// cannot belong to the electorate.
    /// </summary>
    public ImmutableArray<VoteCount> Counts => Details.Counts;

    /// <summary>
    /// Whether a veto alone prevented adoption: without the vetoes the motion would be adopted. No when too few voters voted for the
    /// motion, even if a veto holder voted against.
    /// </summary>
    public Answer IsVetoed => Details.IsVetoed;

    /// <summary>The voters known to have cast a veto. A vote against a motion that fails anyway is not a veto.</summary>
    public ImmutableArray<ActorId> Vetoes => Details.Vetoes;

    /// <summary>The voters known to have prevented a consensus by voting against.</summary>
    public ImmutableArray<ActorId> Objectors => Details.Objectors;

    /// <summary>The missing facts that could change the outcome, in words. Empty when the outcome is certain.</summary>
    public ImmutableArray<string> Missing => Details.Missing;

    /// <summary>Which voters the adopted decision binds. Null when the motion is not adopted, or not yet.</summary>
    public BoundVoters? Binds => Details.Binds;

    /// <summary>How the declared result contradicts the rule. Null when it does not, or when that is not known.</summary>
    public Reason? Contradiction => Details.Contradiction;

    /// <summary>
    /// Facts that a reader of the verdict needs, for example that the rule was not in force, or that the number of seats differs from the
    /// number of voters.
    /// </summary>
    public ImmutableArray<Reason> Remarks => Details.Remarks;

    /// <summary>
    /// The records on which the verdict rests: the rule, and the memberships and limitations that determine the electorate.
    /// </summary>
    public ImmutableArray<Reason> Because =>
        [new Reason(Rule.Names[0].Text, Rule), .. Electorate.Voters.SelectMany(one => one.Because), .. Electorate.Excluded];

    /// <summary>
    /// How many more votes for the motion would lead to its adoption. Null unless the motion is not adopted; also null when the numbers of
    /// votes are not known exactly, or when no number of votes would suffice.
    /// </summary>
    public YesNeeded? YesNeeded
    {
        get
        {
            if (!isNeededFound)
                (needed, isNeededFound) = (Outcome == VoteOutcome.NotAdopted ? findNeeded() : null, true);
            return needed;
        }
    }

    internal VerdictDetails Details => details ??= findDetails();

    /// <summary>Describes the outcome in one line, with the vetoes.</summary>
    public override string ToString() => Outcome switch
    {
        VoteOutcome.Adopted => "adopted",
        VoteOutcome.Pending => "pending: it is not yet decided",
        VoteOutcome.Unknown => "unknown: what is known allows both",
        _ when IsVetoed == Answer.Yes => $"not adopted: vetoed{(Vetoes.IsEmpty ? "" : $" by {Phrase.List(Vetoes)}")}",
        _ when !Objectors.IsEmpty && IsVetoed == Answer.No && Rule.Test is ConsensusTest =>
            $"not adopted: {Phrase.List(Objectors)} object{(Objectors.Length == 1 ? "s" : "")}",
        _ when IsVetoed == Answer.Unknown => "not adopted: too few votes, or vetoed",
        _ => "not adopted: the votes are not enough",
    };

    /// <summary>
    /// Describes the outcome, the result of each part, what is missing and what would change the outcome, each on a line of its own.
    /// </summary>
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

/// <summary>The outcome of a vote under a rule.</summary>
[JsonConverter(typeof(VoteOutcomeConverter))]
public enum VoteOutcome
{
    /// <summary>The motion is adopted, whatever the missing votes are.</summary>
    Adopted,

    /// <summary>The motion is not adopted, whatever the missing votes are.</summary>
    NotAdopted,

    /// <summary>The motion is not yet decided: votes are still to come, or a deadline has not passed.</summary>
    Pending,

    /// <summary>The known votes allow both adoption and rejection.</summary>
    Unknown,
}

/// <summary>Converts the outcomes of a vote to their names in JSON.</summary>
public static class VoteOutcomes
{
    internal static Names<VoteOutcome> Names { get; } = new(
        "an outcome of a vote",
        (VoteOutcome.Adopted, "adopted"),
        (VoteOutcome.NotAdopted, "not-adopted"),
        (VoteOutcome.Pending, "pending"),
        (VoteOutcome.Unknown, "unknown"));

    /// <summary>The name of the value in JSON, for example <c>not-adopted</c>.</summary>
    public static string ToText(this VoteOutcome outcome) => Names.Of(outcome);
}

/// <summary>Lets System.Text.Json read and write a <see cref="VoteOutcome"/> by its name, as a value and as a dictionary key.</summary>
public sealed class VoteOutcomeConverter() : NamesConverter<VoteOutcome>(VoteOutcomes.Names);
