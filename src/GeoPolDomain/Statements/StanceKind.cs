using System.Text.Json.Serialization;

namespace GeoPolDomain.Statements;

/// <summary>How somebody stands to a claim.</summary>
[JsonConverter(typeof(StanceKindConverter))]
public enum StanceKind
{
    /// <summary>Says that it is so.</summary>
    Affirms,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Doubts it.</summary>
    Doubts,

    /// <summary>Says that it is so, or may be, on a condition.</summary>
    Conditions,

    /// <summary>Says that it knows nothing of it; neither a denial nor a doubt.</summary>
    KnowsNothing,
}
