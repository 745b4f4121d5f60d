using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How two records are connected.</summary>
[JsonConverter(typeof(TextConverter<LinkKind>))]
public sealed class LinkKind : Code<LinkKind>, ICode<LinkKind>
{
    private static readonly CodeList<LinkKind> List = new("a kind of link", static text => new(text));

    private LinkKind(string text) : base(text) { }

    /// <summary>Both render one utterance.</summary>
    public static LinkKind SameUtterance { get; } = List["same-utterance"];

    /// <summary>Both express one position, perhaps in two utterances.</summary>
    public static LinkKind SamePosition { get; } = List["same-position"];

    /// <summary>Both speak of one matter.</summary>
    public static LinkKind SameSubject { get; } = List["same-subject"];

    /// <summary>The second carries the first on, later and further.</summary>
    public static LinkKind Develops { get; } = List["develops"];

    /// <summary>The first rests on the second and confirms nothing by itself.</summary>
    public static LinkKind DependsOn { get; } = List["depends-on"];

    /// <summary>The first corrects the second.</summary>
    public static LinkKind Corrects { get; } = List["corrects"];

    /// <summary>The first takes the second back.</summary>
    public static LinkKind Retracts { get; } = List["retracts"];

    /// <summary>The first, a record of what happened, bears the second out.</summary>
    public static LinkKind SpeaksFor { get; } = List["speaks-for"];

    /// <summary>The first, a record of what happened, does not fit the second.</summary>
    public static LinkKind SpeaksAgainst { get; } = List["speaks-against"];

    static CodeList<LinkKind> ICode<LinkKind>.Codes => List;
}
