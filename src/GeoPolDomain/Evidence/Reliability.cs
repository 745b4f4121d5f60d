using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>How reliable a source is: the first axis of the Admiralty (NATO) system.</summary>
[JsonConverter(typeof(TextConverter<Reliability>))]
public sealed class Reliability : Code<Reliability>, ICode<Reliability>
{
    private static readonly CodeList<Reliability> List = new("a reliability from A to F", static text => new(text), isClosed: true);

    private Reliability(string text) : base(text) { }

    /// <summary>A completely reliable source.</summary>
    public static Reliability CompletelyReliable { get; } = List["A"];

    /// <summary>A usually reliable source.</summary>
    public static Reliability UsuallyReliable { get; } = List["B"];

    /// <summary>A fairly reliable source.</summary>
    public static Reliability FairlyReliable { get; } = List["C"];

    /// <summary>A source that is not usually reliable.</summary>
    public static Reliability NotUsuallyReliable { get; } = List["D"];

    /// <summary>An unreliable source.</summary>
    public static Reliability Unreliable { get; } = List["E"];

    /// <summary>A source whose reliability cannot be judged. That does not make the source unreliable.</summary>
    public static Reliability CannotBeJudged { get; } = List["F"];

    static CodeList<Reliability> ICode<Reliability>.Codes => List;
}

/// <summary>
/// How credible a piece of information is: the second axis of the Admiralty (NATO) system. It is independent of the reliability of the
/// source.
/// </summary>
[JsonConverter(typeof(TextConverter<Credibility>))]
public sealed class Credibility : Code<Credibility>, ICode<Credibility>
{
    private static readonly CodeList<Credibility> List = new("a credibility from 1 to 6", static text => new(text), isClosed: true);

    private Credibility(string text) : base(text) { }

    /// <summary>Information that other sources confirm.</summary>
    public static Credibility Confirmed { get; } = List["1"];

    /// <summary>Information that is probably true.</summary>
    public static Credibility ProbablyTrue { get; } = List["2"];

    /// <summary>Information that is possibly true.</summary>
    public static Credibility PossiblyTrue { get; } = List["3"];

    /// <summary>Doubtful information.</summary>
    public static Credibility Doubtful { get; } = List["4"];

    /// <summary>Improbable information.</summary>
    public static Credibility Improbable { get; } = List["5"];

    /// <summary>Information whose truth cannot be judged. That does not make the information improbable.</summary>
    public static Credibility CannotBeJudged { get; } = List["6"];

    static CodeList<Credibility> ICode<Credibility>.Codes => List;
}
