using System.Text.Json.Serialization;

namespace GeoPolDomain.Decisions;

/// <summary>How a voter voted, or did not.</summary>
[JsonConverter(typeof(VoteCastConverter))]
public enum VoteCast
{
    /// <summary>For.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Present, and neither for nor against.</summary>
    Abstain,

    /// <summary>Not there.</summary>
    Absent,

    /// <summary>There, and does not take part in the vote.</summary>
    NotParticipating,

    /// <summary>Says nothing in a procedure where silence has a meaning.</summary>
    Silent,

    /// <summary>Has declared that the matter does not concern it, so that it neither agrees nor stands in the way.</summary>
    Uninterested,

    /// <summary>May not vote in this matter: suspended, a party to the dispute, or the state concerned.</summary>
    Excluded,
}
