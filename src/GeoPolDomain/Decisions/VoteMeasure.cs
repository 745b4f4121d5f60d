using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What is counted in a vote.</summary>
[JsonConverter(typeof(TextConverter<VoteMeasure>))]
public sealed class VoteMeasure : Code<VoteMeasure>, ICode<VoteMeasure>
{
    private static readonly CodeList<VoteMeasure> List = new("a measure of votes", static text => new(text), isClosed: true);

    private VoteMeasure(string text) : base(text) { }

    /// <summary>Each member counts as one.</summary>
    public static VoteMeasure Members { get; } = List["members"];

    /// <summary>Each member counts with its votes.</summary>
    public static VoteMeasure Weight { get; } = List["weight"];

    /// <summary>Each member counts with its population.</summary>
    public static VoteMeasure Population { get; } = List["population"];

    static CodeList<VoteMeasure> ICode<VoteMeasure>.Codes => List;
}
