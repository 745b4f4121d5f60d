using System.Text.Json.Serialization;

namespace GeoPolDomain.Decisions;

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
