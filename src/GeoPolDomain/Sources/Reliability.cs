using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How reliable a source is: the first axis of the Admiralty (NATO) system.</summary>
[JsonConverter(typeof(TextConverter<Reliability>))]
public sealed class Reliability : Code<Reliability>, ICode<Reliability>
{
    private static readonly CodeList<Reliability> List = new("a reliability from A to F", static text => new(text), isClosed: true);

    private Reliability(string text) : base(text) { }

    /// <summary>Completely reliable.</summary>
    public static Reliability CompletelyReliable { get; } = List["A"];

    /// <summary>Usually reliable.</summary>
    public static Reliability UsuallyReliable { get; } = List["B"];

    /// <summary>Fairly reliable.</summary>
    public static Reliability FairlyReliable { get; } = List["C"];

    /// <summary>Not usually reliable.</summary>
    public static Reliability NotUsuallyReliable { get; } = List["D"];

    /// <summary>Unreliable.</summary>
    public static Reliability Unreliable { get; } = List["E"];

    /// <summary>Cannot be judged; not the same as unreliable.</summary>
    public static Reliability CannotBeJudged { get; } = List["F"];

    static CodeList<Reliability> ICode<Reliability>.Codes => List;
}
