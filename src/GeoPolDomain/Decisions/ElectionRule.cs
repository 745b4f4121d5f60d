using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Decisions;

/// <summary>
/// How a body elects by rounds of ballots: a candidate who reaches a majority takes a seat, and further rounds fill the seats that are
/// left. Each voter names at most as many candidates as there are seats open.
/// </summary>
/// <remarks>
/// When more candidates reach the majority than there are seats, those with the most votes are elected. Candidates with equal votes for the
/// last seat are then not elected, and the next round is among them alone. See <see cref="IsRepeatedWhenTooMany"/> for the other custom.
/// </remarks>
public sealed record ElectionRule
{
    private readonly Share share = null!;
    private readonly VotingBase @base = VotingBase.PresentAndVoting;

    /// <summary>How many seats are to be filled.</summary>
    public required int Seats { get; init; }

    /// <summary>How many voters the body has, present or not.</summary>
    public required int Voters { get; init; }

    /// <summary>The majority, for example <c>2/3</c> or <c>&gt;1/2</c>.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>
    /// The voters of whom the majority is taken: all members, or those whose ballots count, which is <see cref="ElectionRound.Ballots"/>.
    /// Present and voting unless said otherwise.
    /// </summary>
    public VotingBase Base { get => @base; init => @base = Given.Value(value); }

    /// <summary>
    /// How many rounds in a row are restricted to the candidates with the most votes, at most two for each open seat. The first round is
    /// free; then follow so many restricted rounds, so many free ones, and so on: 3 in the General Assembly. Zero when all are free.
    /// </summary>
    public int RestrictedRounds { get; init; }

    /// <summary>
    /// Whether nobody is elected when more candidates reach the majority than there are seats, and all of them stand again. So it is in
    /// elections to the International Court of Justice.
    /// </summary>
    public bool IsRepeatedWhenTooMany { get; init; }

    /// <summary>Whether the round, counted from 1, is restricted to the candidates with the most votes in the round before.</summary>
    public bool IsRestricted(int round) => RestrictedRounds > 0 && round > 1 && (round - 2) / RestrictedRounds % 2 == 0;

    /// <summary>
    /// Finds who is elected by the rounds, from the first to the last one known. A round that follows tells of the one before: its
    /// candidates were not elected yet, and a seat was open. Whether they were rightly admitted is not examined.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The rule cannot be applied, a candidate is counted twice in a round, or the votes or the rounds contradict each other.
    /// </exception>
    public ElectionResult Evaluate(params ImmutableArray<ElectionRound> rounds)
    {
        if (Seats < 1 || Voters < 1 || RestrictedRounds < 0)
            throw new ArgumentException("An election has at least one seat and one voter, and no negative number of restricted rounds.");
        if (rounds.IsDefaultOrEmpty)
            throw new ArgumentException("An election needs at least one round.", nameof(rounds));
        return ElectionResult.Of(this, rounds);
    }

    /// <summary>Describes the rule in a sentence.</summary>
    public override string ToString()
    {
        var amount = $"{(Share.IsMoreThan ? "more than" : "at least")} {Share.ToString().TrimStart('>')}";
        var of = Base == VotingBase.AllMembers ? $"all {Voters} members" : RuleWording.Base(Base);
        var majority = Share.IsCount ? $"{amount} votes" : $"the votes of {amount} of {of}";
        var tooMany = IsRepeatedWhenTooMany ? "another round is held" : "those with the most votes are elected";
        var next = RestrictedRounds == 0 ? ""
            : $" After the first round, {RestrictedRounds} are restricted to two candidates for each open seat, then as many are free.";
        return $"{Seats} seat{(Seats == 1 ? "" : "s")}: elected is who has {majority}. If too many have, {tooMany}.{next}";
    }
}

/// <summary>One round of an election: the ballots that count, and how many votes each candidate has.</summary>
public sealed record ElectionRound
{
    private readonly CountRange ballots = CountRange.Any;
    private readonly Items<CandidateCount> counts;

    /// <summary>
    /// How many ballots count. Abstentions and invalid ballots do not count, unless the rule takes the majority of all ballots handed in.
    /// Left out, it is not known.
    /// </summary>
    public CountRange Ballots { get => ballots; init => ballots = Given.Value(value); }

    /// <summary>
    /// The candidates of the round, each with its votes. A candidate whose votes are not known has <see cref="CountRange.Any"/>. Others
    /// may have votes too. An approximate number such as <c>~120</c> counts as not known.
    /// </summary>
    public required ImmutableArray<CandidateCount> Counts { get => counts.Array; init => counts = Given.List(value); }
}

/// <summary>How many votes a candidate has in one round.</summary>
/// <param name="Candidate">The state or the person that stands for election.</param>
/// <param name="Votes">The number, as far as it is known, for example <c>120..</c> for "at least 120".</param>
public sealed record CandidateCount(ActorId Candidate, CountRange Votes)
{
    /// <summary>Describes the count, for example "norway 130".</summary>
    public override string ToString() => $"{Candidate} {Votes}";
}
