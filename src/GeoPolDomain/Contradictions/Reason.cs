using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>Why the stances on two sides do not fit together. The words are made when somebody asks for them.</summary>
/// <param name="relation">How the claims of the two sides are related.</param>
/// <param name="claim">The claim of the first side.</param>
/// <param name="other">The claim of the second side, which may be the same.</param>
internal sealed class Reason(ReasonRelation relation, ClaimId claim, ClaimId other)
{
    /// <summary>Says it for two sides.</summary>
    /// <param name="one">The first side.</param>
    /// <param name="two">The second side.</param>
    /// <param name="within">The actor on both sides. Null when different actors stand on them.</param>
    public string Tell(HeldStances one, HeldStances two, ActorId? within) =>
        within is null || relation == ReasonRelation.Unknown ? Tell()
        : relation == ReasonRelation.InTension
            ? $"{within} speaks of {claim} and of {other}, which pull against each other; both can be true"
        : $"{Tell()}; {Order(one.All[0].When, two.All[0].When)}";

    /// <summary>Says it for different actors.</summary>
    public string Tell() => relation switch
    {
        ReasonRelation.Same => $"the one affirms {claim} and the other denies it",
        ReasonRelation.Part => $"the one affirms {claim}, of which {other} is a part, and the other denies {other}",
        ReasonRelation.Following => $"the one affirms {claim}, from which {other} follows, and the other denies {other}",
        ReasonRelation.Contradicting => $"the one affirms {claim} and the other {other}, which cannot both be true",
        ReasonRelation.InTension => $"{claim} and {other} pull against each other",
        _ => $"the one affirms {claim} and the other knows nothing of it, which is no denial",
    };

    private static string Order(EdtfValue? affirmed, EdtfValue? denied) =>
        affirmed is null || denied is null ? "which came first is not known"
        : affirmed.IsBefore(denied) == Answer.Yes ? $"first affirmed ({affirmed}), then denied ({denied})"
        : denied.IsBefore(affirmed) == Answer.Yes ? $"first denied ({denied}), then affirmed ({affirmed})"
        : "which came first is not known";
}

/// <summary>How the claims of two sides are related.</summary>
internal enum ReasonRelation
{
    /// <summary>It is one claim, which the second side denies.</summary>
    Same,

    /// <summary>The second claim, which is denied, is a part of the first.</summary>
    Part,

    /// <summary>The second claim, which is denied, follows from the first.</summary>
    Following,

    /// <summary>Both claims are affirmed, and cannot both be true.</summary>
    Contradicting,

    /// <summary>The claims pull against each other.</summary>
    InTension,

    /// <summary>It is one claim, of which the second side knows nothing.</summary>
    Unknown,
}
