using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>What happens at a time on the timeline. Legal steps, states of events, stages of motions and statuses of deployments stand there under their own codes.</summary>
[JsonConverter(typeof(TextConverter<Occurrence>))]
public sealed class Occurrence : Code<Occurrence>, ICode<Occurrence>
{
    private Occurrence(string text) : base(text)
    {
    }

    /// <summary>Something is said, or pointedly not said.</summary>
    public static Occurrence Said { get; } = new("said");

    /// <summary>A source is published.</summary>
    public static Occurrence Published { get; } = new("published");

    /// <summary>An event is held, or was.</summary>
    public static Occurrence Held { get; } = new("held");

    /// <summary>For this time something is planned; what came of it is another entry, if it is known.</summary>
    public static Occurrence Planned { get; } = new("planned");

    /// <summary>An instrument, or the part somebody has in it, is signed.</summary>
    public static Occurrence Signed { get; } = new("signed");

    /// <summary>An instrument comes into force, altogether or for one party.</summary>
    public static Occurrence InForce { get; } = new("in-force");

    /// <summary>A body decides.</summary>
    public static Occurrence Decided { get; } = new("decided");

    /// <summary>Soldiers are at a place.</summary>
    public static Occurrence Deployed { get; } = new("deployed");

    /// <summary>A contributor gives something to a force, or a total is reported, as of this time.</summary>
    public static Occurrence Given { get; } = new("given");

    /// <summary>One actor follows another.</summary>
    public static Occurrence Succeeded { get; } = new("succeeded");

    /// <summary>Something that holds for a time begins: a membership, a tenure, a name, an obligation.</summary>
    public static Occurrence Begun { get; } = new("begun");

    /// <summary>Something that held for a time ends; this is its last day.</summary>
    public static Occurrence Ended { get; } = new("ended");

    /// <summary>Something is known to hold at this time; since when and until when is not told.</summary>
    public static Occurrence Attested { get; } = new("attested");

    /// <summary>Until this time a forecast reaches.</summary>
    public static Occurrence Horizon { get; } = new("horizon");

    /// <summary>As of this time something was known or planned.</summary>
    public static Occurrence AsOf { get; } = new("as-of");

    /// <inheritdoc/>
    public static ImmutableArray<Occurrence> All { get; } =
    [
        Said,
        Published,
        Held,
        Planned,
        Signed,
        InForce,
        Decided,
        Deployed,
        Given,
        Succeeded,
        Begun,
        Ended,
        Attested,
        Horizon,
        AsOf,
    ];

    static string ITextForm<Occurrence>.Called => "what happens at a time";

    static Occurrence? ICode<Occurrence>.Unlisted(string text) => new(text);

    /// <summary>What the code of another list is on the timeline.</summary>
    internal static Occurrence Of(TextValue code) => Parse(code.Text);
}
