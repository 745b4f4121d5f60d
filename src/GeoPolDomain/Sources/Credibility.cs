using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How credible a piece of information is: the second axis of the Admiralty (NATO) system, independent of the first.</summary>
[JsonConverter(typeof(TextConverter<Credibility>))]
public sealed class Credibility : Code<Credibility>, ICode<Credibility>
{
    private Credibility(string text) : base(text)
    {
    }

    /// <summary>Confirmed by other sources.</summary>
    public static Credibility Confirmed { get; } = new("1");

    /// <summary>Probably true.</summary>
    public static Credibility ProbablyTrue { get; } = new("2");

    /// <summary>Possibly true.</summary>
    public static Credibility PossiblyTrue { get; } = new("3");

    /// <summary>Doubtful.</summary>
    public static Credibility Doubtful { get; } = new("4");

    /// <summary>Improbable.</summary>
    public static Credibility Improbable { get; } = new("5");

    /// <summary>Cannot be judged; not the same as improbable.</summary>
    public static Credibility CannotBeJudged { get; } = new("6");

    /// <inheritdoc/>
    public static ImmutableArray<Credibility> All { get; } =
    [
        Confirmed,
        ProbablyTrue,
        PossiblyTrue,
        Doubtful,
        Improbable,
        CannotBeJudged,
    ];

    static string ITextForm<Credibility>.Called => "a credibility from 1 to 6";

    static Credibility? ICode<Credibility>.Unlisted(string text) => null;
}
