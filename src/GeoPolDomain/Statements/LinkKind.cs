using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How two records are connected.</summary>
[JsonConverter(typeof(TextConverter<LinkKind>))]
public sealed class LinkKind : Code<LinkKind>, ICode<LinkKind>
{
    private LinkKind(string text) : base(text)
    {
    }

    /// <summary>Both render one utterance.</summary>
    public static LinkKind SameUtterance { get; } = new("same-utterance");

    /// <summary>Both express one position, perhaps in two utterances.</summary>
    public static LinkKind SamePosition { get; } = new("same-position");

    /// <summary>Both speak of one matter.</summary>
    public static LinkKind SameSubject { get; } = new("same-subject");

    /// <summary>The second carries the first on, later and further.</summary>
    public static LinkKind Develops { get; } = new("develops");

    /// <summary>The first rests on the second and confirms nothing by itself.</summary>
    public static LinkKind DependsOn { get; } = new("depends-on");

    /// <summary>The first corrects the second.</summary>
    public static LinkKind Corrects { get; } = new("corrects");

    /// <summary>The first takes the second back.</summary>
    public static LinkKind Retracts { get; } = new("retracts");

    /// <summary>The first, a record of what happened, bears the second out.</summary>
    public static LinkKind SpeaksFor { get; } = new("speaks-for");

    /// <summary>The first, a record of what happened, does not fit the second.</summary>
    public static LinkKind SpeaksAgainst { get; } = new("speaks-against");

    /// <inheritdoc/>
    public static ImmutableArray<LinkKind> All { get; } =
    [
        SameUtterance,
        SamePosition,
        SameSubject,
        Develops,
        DependsOn,
        Corrects,
        Retracts,
        SpeaksFor,
        SpeaksAgainst,
    ];

    static string ITextForm<LinkKind>.Called => "a kind of link";

    static LinkKind? ICode<LinkKind>.Unlisted(string text) => new(text);
}
