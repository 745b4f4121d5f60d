using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How reliable a source is: the first axis of the Admiralty (NATO) system.</summary>
[JsonConverter(typeof(TextConverter<Reliability>))]
public sealed class Reliability : Code<Reliability>, ICode<Reliability>
{
    private Reliability(string text) : base(text)
    {
    }

    /// <summary>Completely reliable.</summary>
    public static Reliability CompletelyReliable { get; } = new("A");

    /// <summary>Usually reliable.</summary>
    public static Reliability UsuallyReliable { get; } = new("B");

    /// <summary>Fairly reliable.</summary>
    public static Reliability FairlyReliable { get; } = new("C");

    /// <summary>Not usually reliable.</summary>
    public static Reliability NotUsuallyReliable { get; } = new("D");

    /// <summary>Unreliable.</summary>
    public static Reliability Unreliable { get; } = new("E");

    /// <summary>Cannot be judged; not the same as unreliable.</summary>
    public static Reliability CannotBeJudged { get; } = new("F");

    /// <inheritdoc/>
    public static ImmutableArray<Reliability> All { get; } =
    [
        CompletelyReliable,
        UsuallyReliable,
        FairlyReliable,
        NotUsuallyReliable,
        Unreliable,
        CannotBeJudged,
    ];

    static string ITextForm<Reliability>.Called => "a reliability from A to F";

    static Reliability? ICode<Reliability>.Unlisted(string text) => null;
}
