using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

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
