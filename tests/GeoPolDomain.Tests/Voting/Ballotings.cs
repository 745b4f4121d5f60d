using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>Votes known in part, in few words.</summary>
internal static class Ballotings
{
    /// <summary>The voters v1, v2 and so on, with these weights.</summary>
    public static Electorate Weighing(params int[] weights) =>
        Electorate.Of(weights.Select((weight, i) => new VoterWeight { Voter = $"v{i + 1}", Weight = weight }));

    /// <summary>A vote of which the ballots are known that the letters say, and these counts.</summary>
    public static PartialVote Vote(Electorate electorate, string letters, params VoteCount[] counts) =>
        CastVotes.Of(Bodies.Letters(letters) with { Counts = [.. counts] }, electorate, isSilenceConsent: false, isOpen: false);

    /// <summary>A vote of named voters of which nothing is known but how many may have voted in each way.</summary>
    public static PartialVote Open(int voters, params NumberRange[] limits) =>
        new(Electorate.Of(Bodies.Named(voters)), [.. Enumerable.Repeat(-1, voters)], [], limits);
}
