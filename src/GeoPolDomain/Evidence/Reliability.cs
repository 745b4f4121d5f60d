using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

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

/// <summary>How credible a piece of information is: the second axis of the Admiralty (NATO) system, independent of the first.</summary>
[JsonConverter(typeof(TextConverter<Credibility>))]
public sealed class Credibility : Code<Credibility>, ICode<Credibility>
{
    private static readonly CodeList<Credibility> List = new("a credibility from 1 to 6", static text => new(text), isClosed: true);

    private Credibility(string text) : base(text) { }

    /// <summary>Confirmed by other sources.</summary>
    public static Credibility Confirmed { get; } = List["1"];

    /// <summary>Probably true.</summary>
    public static Credibility ProbablyTrue { get; } = List["2"];

    /// <summary>Possibly true.</summary>
    public static Credibility PossiblyTrue { get; } = List["3"];

    /// <summary>Doubtful.</summary>
    public static Credibility Doubtful { get; } = List["4"];

    /// <summary>Improbable.</summary>
    public static Credibility Improbable { get; } = List["5"];

    /// <summary>Cannot be judged; not the same as improbable.</summary>
    public static Credibility CannotBeJudged { get; } = List["6"];

    static CodeList<Credibility> ICode<Credibility>.Codes => List;
}
