using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>What happens at a time on the timeline. Legal steps, states of events, stages of motions and statuses of deployments stand there under their own codes.</summary>
[JsonConverter(typeof(TextConverter<Occurrence>))]
public sealed class Occurrence : Code<Occurrence>, ICode<Occurrence>
{
    private static readonly CodeList<Occurrence> List = new("what happens at a time", static text => new(text));

    private Occurrence(string text) : base(text) { }

    /// <summary>Something is said, or pointedly not said.</summary>
    public static Occurrence Said { get; } = List["said"];

    /// <summary>A source is published.</summary>
    public static Occurrence Published { get; } = List["published"];

    /// <summary>An event is held, or was.</summary>
    public static Occurrence Held { get; } = List["held"];

    /// <summary>For this time something is planned; what came of it is another entry, if it is known.</summary>
    public static Occurrence Planned { get; } = List["planned"];

    /// <summary>An instrument, or the part somebody has in it, is signed.</summary>
    public static Occurrence Signed { get; } = List["signed"];

    /// <summary>An instrument comes into force, altogether or for one party.</summary>
    public static Occurrence InForce { get; } = List["in-force"];

    /// <summary>A body decides.</summary>
    public static Occurrence Decided { get; } = List["decided"];

    /// <summary>Soldiers are at a place.</summary>
    public static Occurrence Deployed { get; } = List["deployed"];

    /// <summary>A contributor gives something to a force, or a total is reported, as of this time.</summary>
    public static Occurrence Given { get; } = List["given"];

    /// <summary>One actor follows another.</summary>
    public static Occurrence Succeeded { get; } = List["succeeded"];

    /// <summary>Something that holds for a time begins: a membership, a tenure, a name, an obligation.</summary>
    public static Occurrence Begun { get; } = List["begun"];

    /// <summary>Something that held for a time ends; this is its last day.</summary>
    public static Occurrence Ended { get; } = List["ended"];

    /// <summary>Something is known to hold at this time; since when and until when is not told.</summary>
    public static Occurrence Attested { get; } = List["attested"];

    /// <summary>Until this time a forecast reaches.</summary>
    public static Occurrence Horizon { get; } = List["horizon"];

    /// <summary>As of this time something was known or planned.</summary>
    public static Occurrence AsOf { get; } = List["as-of"];

    static CodeList<Occurrence> ICode<Occurrence>.Codes => List;

    /// <summary>What the code of another list is on the timeline.</summary>
    internal static Occurrence Of(TextValue code) => Parse(code.Text);
}
