using System.Text.Json.Serialization;

namespace GeoPolDomain.Identity;

/// <summary>The kinds of record a dataset holds.</summary>
[JsonConverter(typeof(RecordKindConverter))]
public enum RecordKind
{
    /// <summary>A document or other source.</summary>
    Source,

    /// <summary>A state, organization, organ, process, group, person or outlet.</summary>
    Actor,

    /// <summary>An office as held by one person for a time.</summary>
    Tenure,

    /// <summary>One actor following another.</summary>
    Succession,

    /// <summary>One spell of a membership.</summary>
    Membership,

    /// <summary>A suspension or freeze while the membership goes on.</summary>
    Limitation,

    /// <summary>A common force.</summary>
    Force,

    /// <summary>A military unit.</summary>
    Unit,

    /// <summary>What a contributor gives to a force.</summary>
    Contribution,

    /// <summary>A content that can be true or false.</summary>
    Claim,

    /// <summary>What somebody said, or pointedly did not say.</summary>
    Statement,

    /// <summary>One telling of a statement.</summary>
    Report,

    /// <summary>A connection between two records.</summary>
    Link,

    /// <summary>What the dataset holds completely.</summary>
    Coverage,
}
