using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// How many voters must be present for a vote to count. Voters who vote for or against, abstain, or do not take part in the vote are
/// present.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Quorum>))]
public sealed record Quorum : IDescribed<Quorum>
{
    private Share share = null!;
    private VotingBase? of;
    private VoteMeasure? measure;

    /// <summary>The number of members, or the share of all members, that must be present.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>
    /// The voters who count as present. Null means <see cref="VotingBase.Present"/>; a rule may count only ballots handed in, or only votes
    /// for and against.
    /// </summary>
    public VotingBase? Of { get => of; init => of = value; }

    /// <summary>What the share counts: members, votes or people. Null means members.</summary>
    public VoteMeasure? Measure { get => measure; init => measure = value; }

    /// <summary>Describes the quorum as a clause, for example "at least 2/3 of all members are present".</summary>
    public override string ToString() => RuleWording.Quorum(share, Counted, measure ?? VoteMeasure.Members);

    internal VotingBase Counted => of is null || of == VotingBase.AllMembers ? VotingBase.Present : of;

    internal static Shape<Quorum> Shape { get; } = new ShapeBuilder<Quorum>()
        .Required("share", static r => ref r.share)
        .Optional("of", static r => ref r.of)
        .Optional("measure", static r => ref r.measure)
        .Build(static blank => blank with { });

    static ObjectCodec<Quorum> IDescribed<Quorum>.Description => Shape;
}
